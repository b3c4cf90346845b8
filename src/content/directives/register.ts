import { fold } from '../../table/fold.ts';
import type { Issue } from '../../table/issue.ts';
import type { DirectiveText } from './directive-text.ts';
import { issueAt } from '../head-place.ts';
import { numberKey } from './document-number.ts';
import { otherEnglishNames } from './issuer.ts';
import { sameDate } from './partial-date.ts';

/**
 * What is wrong with the register as a whole. A document is known by its issuer, number, symbol and date, and has one
 * record; one that bears no number, by its subject.
 */
export function registerFaults(directives: readonly DirectiveText[]): readonly Issue[] {
  const groups = Map.groupBy(directives, keyOf);
  return [
    ...[...groups.values()].flatMap(twinsIn),
    ...otherEnglishNames(directives),
    ...uncited(directives),
  ];
}

/** Without its date, which may be told more or less precisely. */
function keyOf({ head }: DirectiveText): string {
  const { number, symbol = '', issuer = '', subject, issued = '' } = head;
  const name = number === undefined ? [symbol, issued, fold(subject)] : [numberKey(number, symbol)];
  return [fold(issuer), ...name].join('\n');
}

/** Of records with one key, each that stands below another of the same document, or of the same number in the same year. */
function twinsIn(group: readonly DirectiveText[]): readonly Issue[] {
  return group.flatMap((one, at) => {
    const above = group.slice(0, at);
    const same = above.find((other) => isSameDate(one, other));
    if (same !== undefined) return [twin(one, same, 'directive/duplicate')];
    const near = above.find((other) => isSameYear(one, other));
    return near === undefined ? [] : [twin(one, near, 'directive/number-twice')];
  });
}

function isSameDate({ head: one }: DirectiveText, { head: other }: DirectiveText): boolean {
  if (one.issued === undefined || other.issued === undefined) return one.issued === other.issued;
  return sameDate(one.issued, other.issued);
}

/** Numbers begin anew every year. A date that nobody knows may be of any. */
function isSameYear({ head: one }: DirectiveText, { head: other }: DirectiveText): boolean {
  if (one.issued === undefined || other.issued === undefined) return true;
  return one.issued.slice(0, 4) === other.issued.slice(0, 4);
}

function twin(
  one: DirectiveText,
  { source }: DirectiveText,
  code: 'directive/duplicate' | 'directive/number-twice',
): Issue {
  const { number, symbol, subject } = one.head;
  const [key, value] =
    number === undefined
      ? (['subject', subject] as const)
      : (['number', symbol === undefined ? number : `${number}/${symbol}`] as const);
  return issueAt(one, [key], code, { value, details: { other: source.file } });
}

/** A document that is not held is known from those that cite it: one that nobody cites is known from nowhere. */
function uncited(directives: readonly DirectiveText[]): readonly Issue[] {
  const cited = new Set(
    directives.flatMap(({ head }) => head.cites?.flatMap(({ directive }) => directive ?? []) ?? []),
  );
  return directives
    .filter(({ id, head }) => head.held === false && !cited.has(id))
    .map((directive) => issueAt(directive, ['held'], 'directive/uncited'));
}
