import type { Source } from '../../src/model/source.ts';

/** A place in a document. */
export function source(given: Partial<Source> & { readonly id: string }): Source {
  return { title: { vi: 'Báo cáo năm 2022' }, ...given } as Source;
}
