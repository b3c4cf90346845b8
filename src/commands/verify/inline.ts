import type { PageCheck } from './site.ts';

/** No script is written into a page, and no style but one that the page's policy names by its hash: it breaks none. */
export const checkInline: PageCheck = ({ file, inline }) =>
  inline.map(({ what, index }) => ({ code: 'inline-code', file, index, details: { what } }));
