import type { Row } from '../table/definition.ts';
import type { sources } from '../table/definitions/sources.ts';
import { optionalWording } from './wording.ts';
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

export function sourceFrom(row: Row<typeof sources>): Source {
  return {
    id: row.source,
    title: { vi: row.title, en: row.title_en },
    publisher: optionalWording(row.publisher, row.publisher_en),
    directive: row.directive,
    url: row.url,
    page: optionalWording(row.page, row.page_en),
    retrievedOn: row.retrieved_on,
    note: optionalWording(row.note, row.note_en),
  };
}
