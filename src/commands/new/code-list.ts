import { nearest } from '../../table/nearest.ts';
import type { Words } from '../../table/language.ts';
import { newWords } from '../../text/new/words.ts';
import { filled } from '../build/failure.ts';

/** The codes in an answer: blanks or commas between. */
export function codesIn(answer = ''): readonly string[] {
  return answer.split(/[\s,]+/).filter((code) => code !== '');
}

/** What is wrong with a list of codes: one that is not among those known. */
export function unknownAmong(known: Iterable<string>): (answer: string) => Words | undefined {
  const codes = new Set(known);
  return (answer) => {
    const unknown = codesIn(answer).find((code) => !codes.has(code));
    if (unknown === undefined) return undefined;
    const near = nearest(unknown, codes).join(', ');
    return near === ''
      ? filled(newWords.unknownCode, { code: unknown })
      : filled(newWords.misspeltCode, { code: unknown, near });
  };
}
