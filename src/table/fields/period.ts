import type { FieldType, Parsed } from '../field.ts';
import type { Period } from '../period.ts';
import { parsePeriod } from '../period.ts';
import { periodFault } from './period-fault.ts';
import { read, readTrimmed, refused, remembered } from './reading.ts';

const firstYear = 1900;
const lastYear = 2100;
/** In XML Schema's regular expressions, as Table Schema asks: they always match the whole text. */
const pattern =
  '(\\d{4}(-Q[1-4]|-W\\d{2}|-\\d{2}(-\\d{2})?)?|\\d{4}-\\d{2}/(\\d{4}-\\d{2}|\\.\\.))';

/** A period in its notation. */
export const period: FieldType<Period> = {
  name: 'period',
  tableSchema: { type: 'string', constraints: { pattern } },
  parse: (text) => readTrimmed(text, readOnce),
};

const readOnce = remembered(readPeriod);

function readPeriod(text: string): Parsed<Period> {
  const parsed = parsePeriod(text);
  if (parsed === undefined) return periodFault(text);
  const year = 'year' in parsed ? parsed.year : parsed.from.year;
  return year < firstYear || year > lastYear
    ? refused('date/unlikely-year', { year })
    : read(parsed);
}
