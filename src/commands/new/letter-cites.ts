import { numberKey, printedKey } from '../../content/directives/document-number.ts';
import { sameDate } from '../../content/directives/partial-date.ts';
import type { Directive } from '../../model/directive.ts';
import { directiveNewWords as words } from '../../text/new/directive.ts';
import type { HeadValue } from './head.ts';
import type { Cited } from './letter/cited.ts';
import type { Mark } from './letter-marks.ts';

/**
 * The citations of a letter: by their record where the portal has one of the same number and date; otherwise as the letter tells of
 * them. A record of the same number alone is only named to the person who looks.
 */
export function citedHead(
  cited: readonly Cited[],
  records: readonly Directive[],
  mark: Mark,
): { readonly values: readonly HeadValue[]; readonly marks: readonly string[] } {
  if (cited.length === 0) return { values: [], marks: [mark(words.notFound)] };
  const found = cited.map((one) => {
    const near = records.filter((record) => keyOf(record) === printedKey(one.number));
    return { one, near, same: near.filter((record) => isOfDate(record, one.date)) };
  });
  return {
    values: found.map(({ one, same }) => valueOf(one, same)),
    marks: [
      mark(words.relations),
      ...found.map(({ one }) => mark(words.cited, { number: one.number, words: one.words })),
      ...found.flatMap(({ one, near, same }) => {
        const list = near.map(({ id }) => id).join(', ');
        const unsure = same.length !== 1 && near.length > 0;
        return unsure ? [mark(words.perhaps, { number: one.number, records: list })] : [];
      }),
    ],
  };
}

function valueOf(
  { number, date, issuer }: Cited,
  [record, ...more]: readonly Directive[],
): HeadValue {
  if (record !== undefined && more.length === 0) return { directive: record.id };
  return {
    number,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

function keyOf({ number, symbol }: Directive): string | undefined {
  return number === undefined || symbol === undefined ? undefined : numberKey(number, symbol);
}

function isOfDate({ issued }: Directive, date: string | undefined): boolean {
  return issued !== undefined && date !== undefined && sameDate(issued, date);
}
