import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

/** No script or style is written into a page, so a policy without `unsafe-inline` breaks none. */
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
