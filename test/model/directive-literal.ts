import type { Directive } from '../../src/model/directive.ts';

/** A letter of Sở Y tế that states nothing but what a test says of it. */
export function directiveOf(given: Partial<Directive>): Directive {
  return {
    id: 'cong-van',
    held: true,
    number: undefined,
    symbol: undefined,
    kind: 'Công văn',
    subject: { vi: 'V/v dịch vụ công trực tuyến' },
    issued: undefined,
    issuer: 'so-y-te',
    issuerEn: undefined,
    status: 'unknown',
    addressees: [],
    copiesTo: [],
    signer: undefined,
    basis: [],
    cites: [],
    statements: [],
    fields: [],
    summaries: [],
    file: undefined,
    quality: undefined,
    uncertain: [],
    topics: [],
    ...given,
  };
}
