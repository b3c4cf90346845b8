import type { Language } from '../table/language.ts';
import { unspoken } from './unspoken.ts';
import type { Unspoken } from './unspoken.ts';

/** What a script is held against: its language, and what shortened words stand for. */
export interface Speech {
  readonly language: Language;
  /** Abbreviation → the words it stands for, as the glossary has them. */
  readonly expansions?: ReadonlyMap<string, string> | undefined;
}

/** What in a text cannot be read aloud as it stands, in the order in which it stands, with the words to write instead. */
export function spokenFaults(text: string, speech: Speech): readonly Unspoken[] {
  const found: Unspoken[] = [];
  let masked = text;
  for (const { kind, pattern, say } of unspoken(speech)) {
    for (const match of masked.matchAll(pattern)) {
      const [written] = match;
      const { index } = match;
      found.push({ kind, offset: index, written, spoken: say(match, masked.slice(0, index)) });
    }
    // What one rule has read is no matter for the next.
    masked = masked.replace(pattern, (written) => ' '.repeat(written.length));
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A text with the words in place of everything that cannot be read aloud. Signs without words are left out; a date that does not exist stays. */
export function spokenText(text: string, speech: Speech): string {
  let said = '';
  let end = 0;
  for (const { kind, offset, written, spoken } of spokenFaults(text, speech)) {
    said += text.slice(end, offset) + (spoken ?? (kind === 'sign' ? '' : written));
    end = offset + written.length;
  }
  return said + text.slice(end);
}
