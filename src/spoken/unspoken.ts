import { abbreviationRules } from './unspoken-abbreviations.ts';
import { dateRules } from './unspoken-dates.ts';
import { numberRules } from './unspoken-numbers.ts';
import { signRules } from './unspoken-signs.ts';
import { spokenAddress } from './web-address.ts';
import type { Speech } from './script.ts';

/** Why something cannot be read aloud: figures, an address, an abbreviation that has words or one that has none, a sign. */
export type UnspokenKind = 'figures' | 'address' | 'abbreviation' | 'letters' | 'sign';

/** A part of a text that cannot be read aloud as it stands. */
export interface Unspoken {
  readonly kind: UnspokenKind;
  /** In UTF-16 units, as JavaScript counts. */
  readonly offset: number;
  readonly written: string;
  /** The words to write instead, where there are any: for `letters` their names. */
  readonly spoken: string | undefined;
}

/** One thing that cannot be read aloud. Earlier rules take what later ones would read otherwise. */
export interface UnspokenRule {
  readonly kind: UnspokenKind;
  /** Global. */
  readonly pattern: RegExp;
  readonly say: (match: RegExpMatchArray, before: string) => string | undefined;
}

const domain = String.raw`(?:[\p{L}\d-]+\.)+(?:vn|com|org|net|gov|edu|info)(?![\p{L}\d-])`;
const address = new RegExp(
  String.raw`(?:https?:\/\/[^\s,;()"]*[^\s,;()".]|(?:[\w.+-]+@)?${domain}(?:\/[^\s,;()"]*[^\s,;()".])?\/?)`,
  'giu',
);

/** Everything that cannot be read aloud in a language, first what is longer. */
export function unspoken(speech: Speech): readonly UnspokenRule[] {
  const { language } = speech;
  return [
    { kind: 'address', pattern: address, say: ([written]) => spokenAddress(written, language) },
    ...dateRules(language),
    ...numberRules(language),
    ...abbreviationRules(speech),
    ...signRules(language),
  ];
}
