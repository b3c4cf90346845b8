import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

/** No script is written into a page, and no style but one that the page's policy names by its hash: it breaks none. */
export function checkInline({ pages }: Site): readonly Fault[] {
  return [...pages].flatMap(([file, page]) =>
    page.inline.map(({ what, index }): Fault => ({
      code: 'inline-code',
      file,
      index,
      details: { what },
    })),
  );
}
