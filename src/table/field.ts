import type { IssueCode } from './codes.ts';
import type { Words } from './language.ts';

/** A fault of a cell's text. `details` fills the placeholders of the message. */
export interface Remark {
  readonly code: IssueCode;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

/** What a cell became, perhaps with warnings about blanks or letters, or why it could not be read. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly Remark[] | undefined }
  | ({ readonly ok: false } & Remark);

/** How the text of a cell is read, and how the published Table Schema describes it. */
export interface FieldType<T> {
  /** The name of the type on the dictionary page: `code`, `decimal`, `period` … */
  readonly name: string;
  /** Type, format and constraints in Table Schema's terms (Data Package v2). */
  readonly tableSchema: Readonly<Record<string, unknown>>;
  /** Reads a cell that is not empty. */
  readonly parse: (text: string) => Parsed<T>;
}

/** A column: its type, whether a cell may be empty, and its words for the data dictionary. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  readonly type: FieldType<T>;
  readonly required: Required;
  readonly title: Words;
  readonly description: Words;
  /** The table (and its key column) whose keys this cell must name. */
  readonly references?: string | undefined;
}
