import type { FieldType, Parsed, Remark } from '../field.ts';
import { isReserved, slugOf } from '../slug.ts';
import { invisible, lookAlike } from './letters.ts';
import { read, refused, remembered } from './reading.ts';
import { isMissingMark, isSpreadsheetDate, isSpreadsheetError } from './spreadsheet.ts';

const notation = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The same as Table Schema asks for it: XML Schema's regular expressions always match the whole text. */
const pattern = '[a-z0-9]+(-[a-z0-9]+)*';
const longest = 80;

/** The portal's own name of a thing, used in addresses: Latin lower-case letters, digits, single hyphens. */
export const code: FieldType<string> = {
  name: 'code',
  tableSchema: { type: 'string', constraints: { pattern, maxLength: longest } },
  parse: remembered(readCode),
};

/** Several codes, one blank between. */
export const codes: FieldType<readonly string[]> = {
  name: 'codes',
  tableSchema: { type: 'list', itemType: 'string', delimiter: ' ' },
  parse: readCodes,
};

/** A code that a state body gave, as text: its leading zeros count. */
export const officialCode: FieldType<string> = {
  name: 'official-code',
  tableSchema: { type: 'string' },
  parse: (text) =>
    /^[\p{L}\d]+(?:[./-][\p{L}\d]+)*$/u.test(text) && lookAlike(text) === undefined
      ? read(text)
      : { ok: false, ...(damage(text) ?? { code: 'code/official' }) },
};

function readCode(text: string): Parsed<string> {
  if (!notation.test(text)) return { ok: false, ...(damage(text) ?? form(text)) };
  if (isReserved(text)) return refused('code/reserved');
  return text.length > longest
    ? refused('code/too-long', { length: text.length, longest })
    : read(text);
}

function readCodes(text: string): Parsed<readonly string[]> {
  const list = text.split(' ');
  for (const item of list) {
    const parsed = item === '' ? refused('code/blanks') : readCode(item);
    if (!parsed.ok) return parsed;
  }
  return new Set(list).size === list.length ? read(list) : refused('code/twice');
}

/** In a code nothing is mended: another code may be meant. */
function damage(text: string): Remark | undefined {
  if (isSpreadsheetError(text)) return { code: 'cell/spreadsheet-error' };
  if (isSpreadsheetDate(text)) return { code: 'code/date' };
  if (invisible.test(text)) return { code: 'cell/invisible' };
  const letter = lookAlike(text);
  if (letter !== undefined) return { code: 'code/look-alike', details: letter };
  if (text.trim() !== text) return { code: 'code/blanks' };
  return isMissingMark(text) && !notation.test(text) ? { code: 'cell/missing-mark' } : undefined;
}

function form(text: string): Remark {
  const right = slugOf(text);
  return right === '' ? { code: 'code/no-letters' } : { code: 'code/form', details: { right } };
}
