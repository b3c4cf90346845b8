import { parsePeriod } from '../../table/period.ts';
import { firstDayOf, lastDayOf } from '../../table/period-days.ts';
import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import { periodsIn } from './find-period.ts';
import type { Head } from './head.ts';
import type { Choice, Question } from './question.ts';
import type { Span } from './unit-index.ts';
import type { Cell, Sheet } from './workbook/workbook.ts';
import { wordsOf } from './workbook/workbook.ts';

/** Where a period may be named. */
export interface PeriodSources {
  readonly head: Head;
  readonly sheet: Sheet;
  readonly file: string;
}

/** The periods that titles and the name of the sheet speak of; those of the file's name where they speak of none. */
export function namedPeriods({ head, sheet, file }: PeriodSources): readonly string[] {
  const near = [...head.titles, sheet.name].flatMap(periodsIn);
  const stem = file.replace(/\.\w{1,5}$/, '').replaceAll(/[-_.]+/g, ' ');
  return [...new Set(near.length > 0 ? near : periodsIn(stem))];
}

/** Asked of each file anew: the answer for one month is no answer for the next. */
export function askPeriod(periods: readonly string[]): Question {
  return {
    path: ['--period'],
    words:
      periods.length === 0
        ? questions.noPeriod
        : filled(questions.severalPeriods, { periods: periods.join(', ') }),
    choices: periods.map((value): Choice => ({ value, words: { vi: value, en: value } })),
  };
}

/** The period that a cell of a column of periods names; `day` where it is a date of which only its month may be meant. */
export function periodOfCell(
  cell: Cell | undefined,
): { readonly period: string } | { readonly day: string } | undefined {
  const content = cell?.content;
  if (content?.kind === 'date')
    return content.shows === 'month' ? { period: content.date.slice(0, 7) } : { day: content.date };
  const words = wordsOf(cell);
  if (parsePeriod(words) !== undefined) return { period: words };
  const [slash] = /^\d{1,2}\/\d{4}$/.exec(words) ?? [];
  const [period, ...others] = periodsIn(slash === undefined ? words : slash.replace('/', '.'));
  return period === undefined || others.length > 0 ? undefined : { period };
}

/** The days that periods cover; `undefined` for none. */
export function spanOf(periods: readonly string[]): Span | undefined {
  const known = periods.map(parsePeriod).filter((period) => period !== undefined);
  if (known.length === 0) return undefined;
  const first = known.map(firstDayOf).sort()[0] ?? '';
  return { first, last: known.map(lastDayOf).sort().at(-1) ?? '' };
}
