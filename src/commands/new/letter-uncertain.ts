import type { Words } from '../../table/language.ts';
import { directiveNewWords as words } from '../../text/new/directive.ts';
import { filled } from '../build/failure.ts';
import type { Letter } from './letter/letter.ts';

/** What the record says of what was not found: number, symbol, date. */
export function uncertainIn({
  number,
  dateline,
  tokens,
}: Letter): readonly { vi: string; en: string }[] {
  const list = tokens.map((token) => `“${token}”`).join(', ');
  const date = dateline?.value.date ?? '';
  const said: Words[] = [
    ...(number === undefined ? [words.noSymbol] : []),
    ...(number !== undefined && number.value.number === undefined ? [words.noNumber] : []),
    ...(dateline === undefined ? [words.noDate] : []),
    ...(dateline !== undefined && date.length < '2020-09-30'.length
      ? [filled(words.partOfDate, { words: dateline.words })]
      : []),
    ...(tokens.length === 0 ? [] : [filled(words.tokens, { tokens: list })]),
  ];
  return said.map(({ vi, en }) => ({ vi, en }));
}
