import type { TitleIndex } from './title-index.ts';
import { wordsOf } from './words.ts';
import { queryText } from './query.ts';

/** So many ways of saying a query are looked for. */
const most = 4;

/**
 * A query as it may stand in a text: as typed, with the other of the letters i and y (tỷ lệ, tỉ lệ), and with abbreviations of
 * the glossary written out.
 */
export function textQueries(typed: string, index: TitleIndex): readonly string[] {
  const text = queryText(typed).trim();
  const ways = [text, writtenOut(text, index)].flatMap((way) => [way, otherI(way)]);
  return [...new Set(ways)].filter((way) => way !== '').slice(0, most);
}

/** The words of a text that are separated by blanks, each as `change` gives it. */
function eachWord(text: string, change: (word: string) => string): string {
  return text.split(' ').map(change).join(' ');
}

function otherI(text: string): string {
  return eachWord(text, (word) => {
    const [, start = '', letter = '', tone = ''] =
      /^([bcdđfghklmnprstvx]{1,3})([iy])(\p{M}*)$/iu.exec(word.normalize('NFD')) ?? [];
    if (letter === '') return word;
    return (start + (letter.toLowerCase() === 'i' ? 'y' : 'i') + tone).normalize('NFC');
  });
}

function writtenOut(text: string, { entries }: TitleIndex): string {
  const terms = new Map(
    entries
      .filter(({ entry }) => entry.kind === 'term')
      .flatMap(({ entry }) => entry.aliases.map((alias) => [keyOf(alias), entry.title] as const)),
  );
  return eachWord(text, (word) => terms.get(keyOf(word)) ?? word);
}

function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
