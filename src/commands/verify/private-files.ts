import type { SiteCheck } from './site.ts';

/** Names that start with a dot and that hosts ask for. */
const wanted: ReadonlySet<string> = new Set(['.well-known', '.nojekyll', '.htaccess', '.domains']);

/** Nothing is published that was not meant to be: settings, source maps, files of the operating system. */
export const checkPrivateFiles: SiteCheck = ({ files }) =>
  [...files].filter(isPrivate).map((file) => ({ code: 'file-private', file }));

function isPrivate(file: string): boolean {
  return file
    .split('/')
    .some(
      (name) =>
        (name.startsWith('.') && !wanted.has(name)) ||
        name.endsWith('.map') ||
        /^(thumbs\.db|desktop\.ini|~\$.*)$/i.test(name),
    );
}
