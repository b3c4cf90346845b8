import type { Language } from '../../src/table/language.ts';
import { fill } from '../../src/text/messages/say.ts';
import { videoPhrases } from './phrases.ts';

/** What the film shows of a guide, in one language. */
export interface Lesson {
  readonly language: Language;
  readonly title: string;
  readonly steps: readonly LessonStep[];
  /** The words at the end, besides where help is: whose portal it is. */
  readonly portal: string;
}

interface LessonStep {
  readonly title: string;
  readonly see: string | undefined;
  /** The file of its drawing, from the portal folder, and what it shows. */
  readonly picture: string | undefined;
  readonly alt: string | undefined;
}

/** A still picture of the film. Everything it says stands in its caption as well. */
export interface Scene {
  /** Above the heading: which step it is. */
  readonly mark: string;
  readonly heading: string;
  /** What the words are about. */
  readonly label: string;
  readonly words: string;
  readonly picture: string | undefined;
  /** What the picture shows, where it is new. */
  readonly alt: string | undefined;
  readonly caption: string;
}

/** The scenes of a film: the title, each step and then what one sees when it worked, and where help is. */
export function scenesOf(lesson: Lesson): readonly Scene[] {
  const { language, title, steps, portal } = lesson;
  const say = (name: keyof typeof videoPhrases, holes: Readonly<Record<string, string>> = {}) =>
    fill(videoPhrases[name][language], holes);
  const plain = { label: '', picture: undefined, alt: undefined };
  const opening: Scene = {
    ...plain,
    mark: portal,
    heading: title,
    words: say('silent'),
    caption: `${title}. ${say('silent')}`,
  };
  const ending: Scene = {
    ...plain,
    mark: title,
    heading: say('careful'),
    words: say('help'),
    caption: `${say('careful')} ${say('help')}`,
  };
  const shown = steps.flatMap((step, at) => {
    const place = { step: String(at + 1), steps: String(steps.length) };
    return stepScenes(step, say('step', place), say('see'));
  });
  return [opening, ...shown, ending];
}

function stepScenes(step: LessonStep, mark: string, label: string): readonly Scene[] {
  const { title: heading, picture, alt, see } = step;
  const caption = `${mark}: ${heading}.`;
  const act: Scene = { mark, heading, label: '', words: '', picture, alt, caption };
  if (see === undefined) return [act];
  const seen = `${label}: ${see}`;
  return [act, { mark, heading, label, words: see, picture, alt: undefined, caption: seen }];
}

/** A film in words, a paragraph for each step: its captions, and what its drawing shows. */
export function transcriptOf(scenes: readonly Scene[], language: Language): readonly string[] {
  const paragraphs: string[] = [];
  for (const [at, { mark, caption, alt }] of scenes.entries()) {
    const shown = alt === undefined ? [] : [`(${fill(videoPhrases.drawing[language], { alt })})`];
    const words = [caption, ...shown].join(' ');
    const last = paragraphs.length - 1;
    if (mark === scenes[at - 1]?.mark) paragraphs[last] = `${paragraphs[last] ?? ''} ${words}`;
    else paragraphs.push(words);
  }
  return paragraphs;
}
