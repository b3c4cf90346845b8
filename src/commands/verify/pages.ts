import type { Fault } from './fault.ts';
import type { SiteCheck } from './site.ts';

/** Pages expected are the pages written, and no copied file takes the place of one. */
export const checkPages: SiteCheck = ({ pages: written, expected }) => {
  const { pages, copied, reserved } = expected;
  const found = new Set(written);
  const wanted = new Set(pages);
  const hidden = new Set(copied.filter((file) => wanted.has(file) || reserved.includes(file)));
  return [
    ...[...hidden].map((file): Fault => ({ code: 'page-hidden', file, details: { file } })),
    ...pages
      .filter((file) => !found.has(file) && !hidden.has(file))
      .map((file): Fault => ({ code: 'page-missing', file })),
    ...written
      .filter((file) => !wanted.has(file))
      .map((file): Fault => ({ code: 'page-unexpected', file })),
  ];
};
