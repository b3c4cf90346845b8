import { components, componentsOf } from '../content/body/components.ts';
import type { TextKind } from '../content/place.ts';
import type { Language } from '../table/language.ts';
import { say } from '../text/messages/say.ts';
import type { Said } from '../text/messages/say.ts';
import { snippetPhrases } from '../text/messages/snippets.ts';

/** A piece of text with a place in it for what an author has chosen, or for a model of it. */
export interface Piece {
  readonly before: string;
  /** Stands there when nothing is chosen; empty where nothing can. */
  readonly model: string;
  readonly after: string;
}

/** What one button puts into a text. */
export interface Snippet {
  readonly label: string;
  /** `line`: within a sentence; `block`: with empty lines around it; `steps`: on lines of its own, among others of its kind. */
  readonly stands: 'line' | 'block' | 'steps';
  readonly pieces: Readonly<Record<Language, Piece>>;
}

/** A model of each component that a kind of text may use; the labels are in the language of the form. */
export function snippetsOf(kind: TextKind, language: Language): readonly Snippet[] {
  return componentsOf(kind).map((name) => {
    const make = models[name];
    const stands = components[name]?.stands;
    if (make === undefined || stands === undefined) throw new Error(`no model of ${name}`);
    const [vi, en] = [make(say(snippetPhrases, 'vi')), make(say(snippetPhrases, 'en'))];
    return {
      label: (language === 'vi' ? vi : en).label,
      stands: stands === 'top' ? 'block' : stands,
      pieces: { vi: pieceOf(vi), en: pieceOf(en) },
    };
  });
}

interface Model {
  readonly label: string;
  /** `|…|` marks the place for what is chosen. */
  readonly text: string;
}

const models: Readonly<Record<string, (t: Said<typeof snippetPhrases>) => Model>> = {
  Steps: (t) => ({ label: t.steps, text: `<Steps>\n${stepOf(t)}\n</Steps>` }),
  Step: (t) => ({ label: t.step, text: stepOf(t) }),
  Prepare: (t) => ({ label: t.prepare, text: '<Prepare />' }),
  Warning: (t) => ({
    label: t.warning,
    text: `<Warning title="${t.warningTitle}">\n  |${t.warningText}|\n</Warning>`,
  }),
  Video: (t) => ({ label: t.video, text: '<Video />' }),
  Faq: (t) => ({
    label: t.faq,
    text: `<Faq question="${t.faqQuestion}">\n  |${t.faqText}|\n</Faq>`,
  }),
  Contact: (t) => ({ label: t.contact, text: '<Contact />' }),
  Figure: (t) => ({
    label: t.figure,
    text: `<Figure src="${t.figureFile}" alt="|${t.figureAlt}|" />`,
  }),
  Term: (t) => ({ label: t.term, text: `<Term>|${t.termText}|</Term>` }),
};

function stepOf(t: Said<typeof snippetPhrases>): string {
  return `  <Step title="${t.stepTitle}" see="${t.stepSee}">\n    |${t.stepText}|\n  </Step>`;
}

function pieceOf({ text }: Model): Piece {
  const [before = '', model = '', after = ''] = text.split('|');
  return { before, model, after };
}
