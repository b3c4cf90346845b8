import type { TextFind } from './text-find.ts';
import type { TextRecord } from './text-record.ts';
import { wordReader } from './words.ts';
import type { WordReader } from './words.ts';

/** What is one file of the text index: a record, or brief ones that follow each other. */
export interface Sheet extends Pick<TextRecord, 'language' | 'text'> {
  /** Nothing where several records share the sheet: then the titles stand in its text. */
  readonly title: string | undefined;
  /** The addresses of its records, with blanks between, for it has room for one. */
  readonly address: string;
}

/** Records in their order; brief ones of one language that follow each other lie together, until a sheet is full. */
export function sheetsOf(records: readonly TextRecord[]): readonly Sheet[] {
  const sheets: TextRecord[][] = [];
  for (const record of records) {
    const last = sheets.at(-1);
    if (last !== undefined && hasRoom(last, record)) last.push(record);
    else sheets.push([record]);
  }
  return sheets.map(sheetOf);
}

/** So many characters of brief records are fetched at once: about twenty places that help people. */
const full = 3000;

function hasRoom(sheet: readonly TextRecord[], { language, brief }: TextRecord): boolean {
  const isAlike = (one: TextRecord) => one.brief === true && one.language === language;
  const length = sheet.reduce((sum, { text }) => sum + text.length, 0);
  return brief === true && sheet.every(isAlike) && length < full;
}

function sheetOf(records: readonly TextRecord[]): Sheet {
  const [first, ...others] = records;
  if (first === undefined) throw new Error('a sheet without records');
  const { language, title, address, text } = first;
  if (others.length === 0) return { language, title, address, text };
  const parts = records.flatMap((one) => [one.title, one.text]);
  return {
    language,
    title: undefined,
    address: records.map((one) => one.address).join(' '),
    text: parts.map((part) => part.replaceAll(mark, ' ')).join(` ${mark} `),
  };
}

/** Parts the titles and texts of a sheet: the sign for a record separator, which nobody writes. */
const mark = '\u241e';

/** What the text index gives of a sheet. */
export type FoundSheet = Pick<Sheet, 'title' | 'address' | 'text'>;

/**
 * The records of a sheet that the index gave for queries. It gives one whose records hold the words only together; of several
 * records those are found that hold each word of a query which any of them holds.
 */
export function findsIn(sheet: FoundSheet, queries: readonly string[]): readonly TextFind[] {
  const finds = recordsOf(sheet);
  if (finds.length === 1) return finds;
  const read = wordReader();
  const told = finds.map((find) => ({ find, words: wordsIn(`${find.title} ${find.text}`, read) }));
  const isHeld = (word: string) => told.some(({ words }) => holds(words, word));
  const known = queries.map((query) => [...wordsIn(query, read)].filter(isHeld));
  const most = Math.max(1, ...known.map(({ length }) => length));
  // Of the ways to say a query, the index may have found the sheet by another than this one.
  const telling = known.filter(({ length }) => length === most);
  return told
    .filter(({ words }) => telling.some((query) => query.every((word) => holds(words, word))))
    .map(({ find }) => find);
}

function recordsOf({ title, address, text }: FoundSheet): readonly TextFind[] {
  if (title !== undefined) return [{ title, address, text }];
  const parts = text.split(mark).map((part) => part.trim());
  return address.split(' ').map((each, at) => ({
    title: parts[at * 2] ?? '',
    address: each,
    text: parts[at * 2 + 1] ?? '',
  }));
}

function wordsIn(text: string, read: WordReader): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .flatMap(read)
      .map(({ folded }) => folded),
  );
}

/** As the index finds a word: by its beginning, and an English one without its ending. */
function holds(words: ReadonlySet<string>, asked: string): boolean {
  if (words.has(asked)) return true;
  for (const word of words) {
    const isStem = asked.startsWith(word) && endings.test(asked.slice(word.length));
    if (isStem || word.startsWith(asked)) return true;
  }
  return false;
}

const endings = /^(?:s|es|d|ed|r|er|ers|ing|ly)$/;
