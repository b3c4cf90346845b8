import type { FieldType } from '../../table/field.ts';
import { issueOf } from '../../table/codes.ts';
import type { Words } from '../../table/language.ts';
import { describeIssue } from '../../text/issues/describe.ts';
import type { Choice } from '../import/question.ts';

/** Something that must be known before a file can be written. */
export interface Wanted {
  /** The option that gives it, without hyphens. */
  readonly option: string;
  readonly words: Words;
  /** Without any, the answer is typed. */
  readonly choices?: readonly Choice[] | undefined;
  /** What is wrong with an answer; `undefined` for a good one. */
  readonly faultOf?: ((text: string) => Words | undefined) | undefined;
  /** Taken where nothing is answered. */
  readonly fallback?: string | undefined;
  /** Nothing is an answer too. */
  readonly optional?: boolean | undefined;
}

/** What is wrong with a text as a value of a type, in the words of the check. */
export function faultAs(type: FieldType<unknown>): (text: string) => Words | undefined {
  return (text) => {
    const parsed = type.parse(text);
    if (parsed.ok) return undefined;
    const { code, details } = parsed;
    const issue = issueOf(code, { file: '', value: text, details });
    const said = (language: 'vi' | 'en') => {
      const { message, hint } = describeIssue(issue, language);
      return `${message} ${hint}`;
    };
    return { vi: said('vi'), en: said('en') };
  };
}

/** The choices of a type, where it has only a few. */
export function choicesOf(type: FieldType<unknown>): readonly Choice[] | undefined {
  if (!('choices' in type)) return undefined;
  // Only `choice` makes types with such a key.
  const choices = type.choices as Readonly<Record<string, Words>>;
  return Object.entries(choices).map(([value, { vi, en }]) => ({
    value,
    words: { vi: `${value}: ${vi}`, en: `${value}: ${en}` },
  }));
}
