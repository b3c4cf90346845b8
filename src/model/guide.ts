import type { Language } from '../table/language.ts';
import type { Wording } from './wording.ts';

/** Whom a guide is written for. */
export type Audience = 'citizen' | 'staff';

/** A guide that shows how something is done, as its texts give it. Facts stand in the Vietnamese text alone. */
export interface Guide {
  readonly id: string;
  readonly title: Wording;
  readonly summary: Wording;
  readonly audience: Audience;
  /** Its place in the list of its audience; without one it comes last. */
  readonly order: number | undefined;
  /** Ids of procedures, in the order of the head. */
  readonly procedures: readonly string[];
  /** Ids of the directives it serves. */
  readonly directives: readonly string[];
  /** Ids of the indicators it helps to raise. */
  readonly indicators: readonly string[];
  /** Ids of the groups of units whose pages lead to it. */
  readonly levels: readonly string[];
  readonly minutes: number | undefined;
  /** What to have at hand. */
  readonly prepare: Translated<readonly string[]>;
  readonly sources: readonly GuideSource[];
  /** When it was last held against its sources, ISO. */
  readonly checkedOn: string;
  /** The day by which it must be held against them again, ISO. */
  readonly reviewBy: string;
  readonly video: GuideVideo | undefined;
  /** The words to be read on the radio or a loudspeaker. */
  readonly radio: Translated<string>;
  /** The languages in which there is a text. */
  readonly languages: readonly Language[];
  /** The steps in each language; none where there is no text. */
  readonly steps: Readonly<Record<Language, readonly GuideStep[]>>;
  /** The text, from the portal folder: `content/guides/nop-ho-so.mdx`. */
  readonly file: string;
}

/** What is said in each language, as far as it was written: the Vietnamese may be missing too. */
export type Translated<T> = Readonly<Partial<Record<Language, T>>>;

/** Where a guide has its facts from. */
export interface GuideSource {
  readonly title: Wording;
  readonly url: string | undefined;
  /** The id of a directive. */
  readonly directive: string | undefined;
  readonly note: Wording | undefined;
}

/** A film that shows the guide; its files lie below `public/`, named from there. */
export interface GuideVideo {
  readonly src: string;
  /** WebVTT, by language. */
  readonly captions: Wording;
  readonly poster: string | undefined;
  /** What is said and shown, in words. */
  readonly transcript: Wording;
}

/** One action. */
export interface GuideStep {
  readonly title: string;
  /** Its words on the wall board; `undefined` where it is left off the board. */
  readonly board: string | undefined;
  /** What one sees when it worked. */
  readonly see: string | undefined;
  /** What to do when it did not. */
  readonly fail: string | undefined;
  /** The file of a picture, from the portal folder. */
  readonly image: string | undefined;
  readonly alt: string | undefined;
}
