import type { FieldType, Parsed, Remark } from '../field.ts';
import { invisible, lookAlike } from './letters.ts';
import { isSpreadsheetError } from './spreadsheet.ts';
import { ownText, read, refused } from './reading.ts';

const longestName = 200;
const longestText = 5000;

/** Anything but letters, digits and plain punctuation with single blanks between. */
const unusual =
  /^\s|\s$|\s\s|[^\S ]|[{}<>`*[\]\u00ad\u034f\u0370-\u052f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|^#/;
const markup = /<[!/?a-z]|[$#]?\{[^}]*\}|\]\(|\*\*|`/i;

/** Words on one line. Blanks and characters that cannot be seen are mended, with a warning; the unbroken blank of `20 %` stays. */
export const name: FieldType<string> = {
  name: 'name',
  tableSchema: { type: 'string' },
  parse: (text) => readText(text, longestName, /(?!(?<=\d)\u00A0%)\s+/g),
};

/** Words that may run over several lines. A formula or a tag in it is text, never run. */
export const text: FieldType<string> = {
  name: 'text',
  tableSchema: { type: 'string' },
  parse: (written) => readText(written, longestText, /(?!(?<=\d)\u00A0%)[^\S\n]+/g),
};

function readText(written: string, longest: number, blanks: RegExp): Parsed<string> {
  const tooLong = written.length > longest;
  if (!tooLong && !unusual.test(written)) return read(ownText(written));
  if (isSpreadsheetError(written)) return refused('cell/spreadsheet-error');
  const visible = written.replaceAll(new RegExp(invisible, 'g'), '');
  const value = visible.replaceAll(/\r\n?/g, '\n').replaceAll(blanks, ' ').trim();
  if (value === '') return refused('cell/nothing-visible');
  const warnings = [
    ...(visible === written ? [] : [{ code: 'cell/invisible-removed' } as const]),
    ...(value === visible ? [] : [{ code: 'cell/blanks-mended' } as const]),
    ...marks(value),
    ...(tooLong
      ? [{ code: 'cell/very-long', details: { length: written.length, longest } } as const]
      : []),
  ];
  return { ok: true, value, warnings };
}

function marks(value: string): readonly Remark[] {
  const letter = lookAlike(value);
  return [
    ...(letter === undefined ? [] : [{ code: 'cell/look-alike', details: letter } as const]),
    ...(markup.test(value) ? [{ code: 'cell/markup' } as const] : []),
  ];
}
