import { initialsOf } from './title-index.ts';
import type { Synonym, TitleIndex } from './title-index.ts';
import { visible, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** Letters of a query that are read; a longer one says nothing more, and costs a slow phone time. */
const longest = 200;

/** Words of a query that are read. */
const mostWords = 20;

/** What a reader asks for. Plain data: nothing of it becomes markup or a pattern. */
export interface Query {
  /** At least one has a mark or a đ: the spelling is meant. */
  readonly marked: boolean;
  /** The words as typed, then as they may also be said. Empty where nothing can be searched. */
  readonly readings: readonly Reading[];
}

/** One way to read a query. */
export interface Reading {
  readonly words: readonly Word[];
  /** The first letter of each word. */
  readonly initials: string;
  /** As typed. */
  readonly literal: boolean;
}

/** A query from what was typed: cut to its first 200 characters, without what cannot be seen. */
export function queryFrom(typed: string, { synonyms }: Pick<TitleIndex, 'synonyms'>): Query {
  const words = wordsOf(queryText(typed)).slice(0, mostWords);
  if (words.length === 0) return { marked: false, readings: [] };
  const others = [withoutCommittee, withoutNumberSign, ...synonyms.map(replacing)].flatMap(
    (rule) => rule(words) ?? [],
  );
  return {
    marked: areMarked(words),
    readings: [reading(words, true), ...others.slice(0, 4).map((other) => reading(other, false))],
  };
}

/** Whether a query has a mark or a đ: then its spelling is meant. */
export function hasMarks(typed: string): boolean {
  return areMarked(wordsOf(queryText(typed)));
}

function areMarked(words: readonly Word[]): boolean {
  return words.some(({ spelled, folded }) => spelled !== folded);
}

/** The text of a query as it may be kept, in an address for example. */
export function queryText(typed: string): string {
  const start = typed.slice(0, longest * 4).toWellFormed();
  return [...visible(start).replaceAll(/\s+/g, ' ').trimStart()].slice(0, longest).join('');
}

function reading(words: readonly Word[], literal: boolean): Reading {
  return { words, initials: initialsOf(words), literal };
}

/** A rule gives another reading of the words, or `undefined` where it does not apply. */
type Rule = (words: readonly Word[]) => [readonly Word[]] | undefined;

const place = /^(?:tinh|thanh pho|tp|huyen|h|quan|q|thi xa|tx|xa|x|phuong|p|thi tran|dac khu) [^ ]/;

/** “UBND xã Tân An” is the page of xã Tân An. */
function withoutCommittee(words: readonly Word[]): [readonly Word[]] | undefined {
  const text = `${words.map(({ folded }) => folded).join(' ')} `;
  const [body] = /^(?:ubnd|hdnd|(?:uy ban|hoi dong) nhan dan) /.exec(text) ?? [];
  if (body === undefined || !place.test(text.slice(body.length))) return undefined;
  return [words.slice(body.trim().split(' ').length)];
}

/** “công văn số 2440” is “công văn 2440”. */
function withoutNumberSign(words: readonly Word[]): [readonly Word[]] | undefined {
  const rest = words.filter(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    return !((folded === 'so' || folded === 'no') && /^\d/.test(next));
  });
  return rest.length === words.length ? undefined : [rest];
}

/** The words with the first occurrence of one name replaced by the other. */
function replacing({ from, to }: Synonym): Rule {
  return (words) => {
    const at = words.findIndex((_, start) =>
      from.every(({ folded }, next) => words[start + next]?.folded === folded),
    );
    return at < 0 ? undefined : [[...words.slice(0, at), ...to, ...words.slice(at + from.length)]];
  };
}
