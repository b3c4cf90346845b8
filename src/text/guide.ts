import type { Guide } from '../model/guide.ts';
import { hasBoard, isDue, languageOfGuide, languageOfRadio } from '../model/guide-forms.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { guidePhrases } from './messages/guides.ts';
import { fill } from './messages/say.ts';

/** A guide as a list names it, in words. */
export interface GuideLine {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language of these two, where it is not that of the page. */
  readonly lang: Language | undefined;
  readonly minutes: string | undefined;
  /** Its day of review has passed. */
  readonly due: boolean;
  readonly board: boolean;
  readonly radio: boolean;
}

/** `today` is ISO. */
export function guideLine(guide: Guide, language: Language, today: string): GuideLine {
  const written = languageOfGuide(guide, language);
  const { minutes } = guide;
  return {
    id: guide.id,
    title: worded(guide.title, written),
    summary: worded(guide.summary, written),
    lang: written === language ? undefined : written,
    minutes:
      minutes === undefined ? undefined : fill(guidePhrases.minutes[language], { n: minutes }),
    due: isDue(guide, today),
    board: hasBoard(guide),
    radio: languageOfRadio(guide, language) !== undefined,
  };
}
