import type { FieldType, Parsed } from '../field.ts';
import type { Period } from '../period.ts';
import { parsePeriod } from '../period.ts';
import { periodFault } from './period-fault.ts';
import { read, readTrimmed, refused } from './reading.ts';

const firstYear = 1900;
const lastYear = 2100;
const pattern = '\\d{4}(-Q[1-4]|-W\\d{2}|-\\d{2}(-\\d{2})?)?|\\d{4}-\\d{2}/(\\d{4}-\\d{2}|\\.\\.)';

/** A period in its notation. A million rows name a few hundred periods, so each text is read once. */
export const period: FieldType<Period> = {
  name: 'period',
  tableSchema: { type: 'string', constraints: { pattern: `^(${pattern})$` } },
  parse: remembered((text) => readTrimmed(text, readPeriod)),
};

function readPeriod(text: string): Parsed<Period> {
  const parsed = parsePeriod(text);
  if (parsed === undefined) return periodFault(text);
  const year = 'year' in parsed ? parsed.year : parsed.from.year;
  return year < firstYear || year > lastYear
    ? refused('date/unlikely-year', { year })
    : read(parsed);
}

function remembered<T>(parse: (text: string) => Parsed<T>): (text: string) => Parsed<T> {
  const known = new Map<string, Parsed<T>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parsed = parse(text);
    // Faults are not kept: a file of nothing else must not fill the memory.
    if (parsed.ok) known.set(text, parsed);
    return parsed;
  };
}
