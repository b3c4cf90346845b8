import { parsePeriod } from '../../../table/period.ts';
import type { Language } from '../../../table/language.ts';
import { worded } from '../../../model/wording.ts';
import { fill, say } from '../../../text/messages/say.ts';
import type { Said } from '../../../text/messages/say.ts';
import { periodInWords } from '../../../text/period.ts';
import { asCode, asWords } from '../../../text/report/markdown.ts';
import type { KeyPart } from '../cell-changes.ts';
import type { Named } from '../names.ts';
import { changePhrases } from './phrases.ts';

/** How a report is written: in which language, with all that there is or with short lists, and whether the rest is told elsewhere. */
export interface Manner {
  readonly language: Language;
  readonly isFull: boolean;
  /** A report in full is written too. */
  readonly hasFull: boolean;
}

/** What the sections of a report are written with. */
export interface Writer extends Manner {
  readonly t: Said<typeof changePhrases>;
  /** Lines of a list, cut to the longest; what is left out is counted. */
  readonly list: <T>(items: readonly T[], line: (item: T) => string, most?: number) => string[];
  /** The first so many, or all in a report in full. */
  readonly first: <T>(items: readonly T[], most: number) => readonly T[];
  readonly name: (named: Named) => string;
  readonly period: (text: string) => string;
  /** The key of a row in words: names, periods. */
  readonly key: (parts: readonly KeyPart[]) => string;
  readonly place: (at: { readonly file: string; readonly line: number }) => string;
  /** The text of a cell. */
  readonly cell: (text: string | undefined) => string;
}

export function writer(manner: Manner): Writer {
  const { language, isFull, hasFull } = manner;
  const t = say(changePhrases, language);
  const name = ({ id, name: wording }: Named) =>
    wording === undefined ? asCode(id) : asWords(worded(wording, language));
  const period = (text: string) => {
    const parsed = parsePeriod(text);
    return parsed ? periodInWords(parsed, language) : asCode(text);
  };
  const first = <T>(items: readonly T[], most: number) => (isFull ? items : items.slice(0, most));
  return {
    ...manner,
    t,
    first,
    name,
    period,
    list: (items, line, most = 20) => {
      const shownItems = first(items, most);
      const rest = items.length - shownItems.length;
      const where = hasFull ? t.inFile : t.askFull;
      return [
        ...shownItems.map((item) => `- ${line(item)}`),
        ...(rest > 0 ? [`- ${fill(t.more, { count: rest, where })}`] : []),
      ];
    },
    key: (parts) =>
      parts.map((part) => (part.column === 'period' ? period(part.id) : name(part))).join(' · '),
    place: ({ file, line }) => asCode(`${file}:${String(line)}`, 200),
    cell: (text) => (text === undefined || text === '' ? t.empty : asCode(text)),
  };
}
