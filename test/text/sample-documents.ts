import type { Directive } from '../../src/model/directive.ts';
import type { Source } from '../../src/model/source.ts';

/** A letter as its record gives it, with what a test says of it. */
export function directive(given: Partial<Directive>): Directive {
  return {
    id: 'cong-van',
    kind: 'Công văn',
    subject: { vi: 'V/v dịch vụ công trực tuyến' },
    issuer: 'so-y-te',
    ...given,
  } as Directive;
}

/** A place in a document. */
export function source(given: Partial<Source> & { readonly id: string }): Source {
  return { title: { vi: 'Báo cáo năm 2022' }, ...given } as Source;
}
