import type { IssueCode } from './codes.ts';

/** Something that seems to name or reach a person. */
export interface PersonalPart {
  readonly code: IssueCode;
  /** An offset of the text. */
  readonly offset: number;
  /** Its first characters; the rest is not repeated in reports, which others read too. */
  readonly shown: string;
}

const mobile =
  /(?<![\p{L}\d.,/-])(?:\+84[ .-]?|0)[35789](?:\d{8}|\d{2}([ .-])\d{3}\1\d{3}|\d([ .-])\d{3}\2\d{4}|\d([ .-])\d{4}\3\d{3})(?![\p{L}\d])/gu;

/** The number of a citizen's card begins with the province where the birth was registered, 001 to 096. */
const identity = /(?<![\p{L}\d.,/-])0\d{2}([ .]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\d])/gu;

const email = /(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-])/gi;

/** Boxes of offices, which are there to be written to. */
const ofOffice = /[@.]gov\.vn$/i;

/**
 * Vietnamese mobile numbers, numbers of citizens' cards and addresses of e-mail in a text, by their form. A cheap look first:
 * most cells hold neither.
 */
export function personalParts(text: string): readonly PersonalPart[] {
  if (!/\d[\d .-]{7}|@/.test(text)) return [];
  return [
    ...found(text, mobile, 'personal/phone'),
    ...found(text, identity, 'personal/id-number'),
    ...found(text, email, 'personal/email').filter(
      ({ offset }) => !ofOffice.test(/^\S*?@[\w.-]*\w/.exec(text.slice(offset))?.[0] ?? ''),
    ),
  ];
}

function found(text: string, pattern: RegExp, code: IssueCode): readonly PersonalPart[] {
  return Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({
    code,
    offset: index,
    shown: `${part.slice(0, 4)}…`,
  }));
}
