import type { Wording } from './wording.ts';

/** Where figures come from: a document and the place in it. */
export interface Source {
  readonly id: string;
  readonly title: Wording;
  readonly publisher: Wording | undefined;
  readonly directive: string | undefined;
  readonly url: string | undefined;
  /** The place in the document: page, paragraph, footnote. */
  readonly page: Wording | undefined;
  readonly retrievedOn: string | undefined;
  readonly note: Wording | undefined;
}
