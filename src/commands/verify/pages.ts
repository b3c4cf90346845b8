import type { Fault } from './fault.ts';
import type { Expected, Site } from './site.ts';

/** Pages expected are the pages written, and no copied file takes the place of one. */
export function checkPages(site: Site, { pages, copied, reserved }: Expected): readonly Fault[] {
  const expected = new Set(pages);
  const hidden = new Set(copied.filter((file) => expected.has(file) || reserved.includes(file)));
  return [
    ...[...hidden].map((file): Fault => ({ code: 'page-hidden', file, details: { file } })),
    ...pages
      .filter((file) => !site.pages.has(file) && !hidden.has(file))
      .map((file): Fault => ({ code: 'page-missing', file })),
    ...[...site.pages.keys()]
      .filter((file) => !expected.has(file))
      .map((file): Fault => ({ code: 'page-unexpected', file })),
  ];
}
