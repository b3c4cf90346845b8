import type { FieldType, Parsed } from '../field.ts';
import { numberFault } from './number-fault.ts';
import { read, readTrimmed, refused } from './reading.ts';

/** A number with the precision it is written with: `49.10` claims two decimals. */
export interface WrittenNumber {
  readonly number: number;
  readonly decimals: number;
}

const notation = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const negativeZero = /^-0(?:\.0+)?$/;
const longest = 15;

/** A number with a decimal point, at most 15 digits. */
export const decimal: FieldType<number> = {
  name: 'decimal',
  tableSchema: { type: 'number' },
  parse: (text) => readTrimmed(text, readDecimal),
};

/** A decimal that keeps how many digits stand after its point. */
export const writtenDecimal: FieldType<WrittenNumber> = {
  name: 'decimal',
  tableSchema: { type: 'number' },
  parse: (text) => readTrimmed(text, readWritten),
};

function readDecimal(text: string): Parsed<number> {
  if (!notation.test(text) || negativeZero.test(text)) return numberFault(text, 'decimal');
  if (text.replace(/\D/g, '').length > longest) return refused('number/too-many-digits');
  return read(Number(text));
}

function readWritten(text: string): Parsed<WrittenNumber> {
  const parsed = readDecimal(text);
  if (!parsed.ok) return parsed;
  const point = text.indexOf('.');
  return read({ number: parsed.value, decimals: point < 0 ? 0 : text.length - point - 1 });
}
