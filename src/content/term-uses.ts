import type { ContentContext } from './context.ts';
import { literally, runsIn } from './abbreviations.ts';
import type { WrittenText } from './written-text.ts';

type Glossary = ContentContext['glossary'];

/** The files among Vietnamese texts that use a term of the glossary, by its words or an abbreviation of it, by term. */
export function termUses(
  texts: readonly WrittenText[],
  glossary: Glossary,
): ReadonlyMap<string, readonly string[]> {
  const written = texts.flatMap(({ file, place, body }) =>
    place?.language === 'vi' && body.tree !== undefined
      ? [
          {
            file,
            words: runsIn(body.tree)
              .map(({ words }) => words)
              .join('\n'),
          },
        ]
      : [],
  );
  return new Map(
    glossary.map((row) => {
      const pattern = patternOf(row);
      return [row.term, written.filter(({ words }) => pattern.test(words)).map(({ file }) => file)];
    }),
  );
}

/**
 * Words in any letters, unless they are everyday words too; abbreviations as they are written, for “DVC” is no word. A term that has
 * neither is found nowhere.
 */
function patternOf({ term, abbreviation = '', everyday }: Glossary[number]): RegExp {
  const short = abbreviation.split(/\s*,\s*/).filter((each) => each !== '');
  const any = [...(everyday === true ? [] : [wordsOf(term)]), ...short.map(literally)];
  return any.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function wordsOf([first = '', ...rest]: string): string {
  return `[${[first.toLowerCase(), first.toUpperCase()].map(literally).join('')}]${literally(rest.join(''))}`;
}
