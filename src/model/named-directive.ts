import type { Directive } from './directive.ts';

/** What is said of a document where it is only named. */
export type NamedDirective = Pick<
  Directive,
  'id' | 'held' | 'kind' | 'number' | 'symbol' | 'issued' | 'issuer' | 'issuerEn'
>;

/** What is said of a document in a list: its name, and what it is about. */
export type ListedDirective = NamedDirective & Pick<Directive, 'subject'>;
