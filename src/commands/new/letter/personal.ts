import { personalParts } from '../../../table/personal.ts';

/** A text without mobile numbers, numbers of citizens' cards and private addresses of e-mail, and how many were taken out. */
export function withoutPersonal(text: string): { readonly text: string; readonly count: number } {
  const parts = personalParts(text).toSorted((a, b) => b.offset - a.offset);
  const clean = parts.reduce(
    (rest, { offset }) => rest.slice(0, offset) + rest.slice(offset).replace(part, '…'),
    text,
  );
  return { text: clean, count: parts.length };
}

/** One of them from its first character on: an address, or digits with single signs between. */
const part = /^(?:[\w.+-]+@[\w.-]*\w|\+?\d(?:[ .-]?\d)*)/;
