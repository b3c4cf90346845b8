import { readFontLetters } from '../../table/legacy.ts';
import { readTcvn3, readViscii, readVni, readWindows1258 } from '../../table/legacy-letters.ts';
import { encodingNamed } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import type { Cell, Sheet, Workbook } from './workbook/workbook.ts';

const readers: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: readTcvn3,
  vni: readVni,
  viscii: ofBytes(readViscii),
  'windows-1258': ofBytes(readWindows1258),
};

/** No font shows these: a text that holds more than one byte a character is not written in them. */
function ofBytes(read: (text: string) => string) {
  return (text: string): string => (/[^\0-\u00ff]/.test(text) ? text : read(text));
}

/** A text of one character a byte, or of letters that an old font shows as others, as it is meant; NFC. */
export function convert(text: string, encoding: LegacyEncoding): string {
  return readers[encoding](text).normalize('NFC');
}

/** What tells that letters of a workbook are not meant as they stand. */
export interface LegacySign {
  readonly encoding: LegacyEncoding;
  readonly written: string;
  readonly meant: string;
}

/**
 * The first cells that a font or their own letters give away, each encoding once. VISCII and windows-1258 leave no such trace
 * in a workbook.
 */
export function legacySigns(workbook: Workbook): readonly LegacySign[] {
  const signs = new Map<LegacyEncoding, LegacySign>();
  for (const text of cellsOf(workbook)) {
    const encoding = text.font ?? ownEncoding(text.words);
    if (encoding === undefined || signs.has(encoding)) continue;
    const meant = convert(text.words, encoding);
    if (meant !== text.words) signs.set(encoding, { encoding, written: text.words, meant });
  }
  return [...signs.values()];
}

function ownEncoding(words: string): LegacyEncoding | undefined {
  const reading = readFontLetters(words);
  return reading && encodingNamed(reading.encoding);
}

function* cellsOf({ sheets }: Workbook) {
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row)
        if (cell?.content.kind === 'text') yield { words: cell.content.text, font: cell.font };
}

/**
 * The workbook with its letters converted. Where fonts tell which cells are written in that encoding, only these are
 * touched; where none does, every text that holds no letter which only Unicode has. A CSV file was converted as bytes.
 */
export function converted(workbook: Workbook, encoding: LegacyEncoding): Workbook {
  const byFont = [...cellsOf(workbook)].some(({ font }) => font === encoding);
  const concerns = (cell: Cell, text: string): boolean =>
    byFont ? cell.font === encoding : !/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(text);
  const mend = (cell: Cell | undefined): Cell | undefined => {
    if (cell?.content.kind !== 'text' || !concerns(cell, cell.content.text)) return cell;
    return { ...cell, content: { kind: 'text', text: convert(cell.content.text, encoding) } };
  };
  const sheets = workbook.sheets.map((sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map(mend)),
  }));
  return { ...workbook, sheets };
}
