import type { Language, Words } from '../../table/language.ts';
import { fill } from '../../text/messages/say.ts';
import { directiveNewWords as words } from '../../text/new/directive.ts';
import type { Letter } from './letter/letter.ts';
import { uncertainIn } from './letter-uncertain.ts';

/** Says something to whoever looks at a record. */
export type Mark = (said: Words, values?: Readonly<Record<string, string>>) => string;

export function markIn(language: Language): Mark {
  return (said, values = {}) => fill<string>(said[language], values);
}

/** What a person is asked to look at, by key of the head: the words that each was read from, or that it was not found. */
export function letterMarks(
  letter: Letter,
  cites: readonly string[],
  mark: Mark,
): Readonly<Record<string, readonly string[]>> {
  const { number, dateline, issuer, subject, addressees, copies, signer } = letter;
  const read = (found: { readonly words: string } | undefined, said: Words = words.readFrom) => [
    found === undefined ? mark(words.notFound) : mark(said, { words: found.words }),
  ];
  const isCode = /^[a-z0-9-]+$/.test(issuer?.value ?? '');
  const isDay = dateline?.value.date.length === '2020-09-30'.length;
  return {
    number: read(number, number?.value.number === undefined ? words.partOnly : words.readFrom),
    symbol: number === undefined ? read(number) : [],
    kind: read(subject),
    issued: read(dateline, isDay ? words.readFrom : words.partOnly),
    issuer: read(issuer, isCode ? words.unitFrom : words.fromCapitals),
    addressees: read(addressees),
    copies_to: read(copies),
    signer: read(signer, words.fromCapitals),
    cites,
    status: [mark(words.status)],
    uncertain: uncertainIn(letter).length === 0 ? [] : [mark(words.uncertain)],
  };
}
