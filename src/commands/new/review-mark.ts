import { newWords } from '../../text/new/words.ts';

const signs = [newWords.review.vi, newWords.review.en].map((word) => `# ${word}: `);

/** A comment that asks a person to look at what stands below it, as `headLines` takes it. */
export function reviewMark(words: string, language: 'vi' | 'en'): string {
  return `${newWords.review[language]}: ${words}`;
}

/** The lines of a text that ask a person to look, with their places. */
export function marksIn(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const sign = signs.find((one) => line.trimStart().startsWith(one));
    return sign === undefined
      ? []
      : [`${file}:${String(at + 1)}  ${line.trimStart().slice(sign.length)}`];
  });
}
