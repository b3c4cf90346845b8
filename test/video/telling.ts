import { Failure, filled } from '../../src/commands/build/failure.ts';
import type { Guide } from '../../src/model/guide.ts';
import type { Wording } from '../../src/model/wording.ts';
import type { Language } from '../../src/table/language.ts';
import { videoPhrases } from './phrases.ts';
import { scenesOf } from './scenes.ts';
import type { Scene } from './scenes.ts';
import { filmSeconds, stretchesOf } from './timing.ts';
import type { Stretch } from './timing.ts';

/** What a film of a guide shows and says, and when. */
export interface Telling {
  /** The pictures are the Vietnamese ones; the English scenes are there for their captions. */
  readonly scenes: { readonly vi: readonly Scene[]; readonly en: readonly Scene[] | undefined };
  readonly stretches: readonly Stretch[];
}

/**
 * Tells a guide as a film; English captions fit it only where the English text has the same steps.
 * @throws Failure for a guide without steps, or with more than can be read in a minute and a half.
 */
export function tellingOf(guide: Guide, portal: Wording): Telling {
  const { id, steps, title } = guide;
  if (steps.vi.length === 0)
    throw new Failure({ exitCode: 1, words: filled(videoPhrases.noSteps, { guide: id }) });
  const inLanguage = (language: Language) =>
    scenesOf({
      language,
      title: title[language] ?? title.vi,
      portal: portal[language] ?? portal.vi,
      steps: steps[language].map(({ image: picture, ...step }) => ({ ...step, picture })),
    });
  const vi = inLanguage('vi');
  const english = inLanguage('en');
  const en = english.length === vi.length ? english : undefined;
  const found = stretchesOf(en === undefined ? [vi] : [vi, en]);
  if ('stretches' in found) return { scenes: { vi, en }, stretches: found.stretches };
  const values = { guide: id, seconds: found.needed, most: filmSeconds.most };
  throw new Failure({ exitCode: 1, words: filled(videoPhrases.tooLong, values) });
}
