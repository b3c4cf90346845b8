import type { TextKind } from '../place.ts';

/** What a component may be given and where it may stand. */
export interface Component {
  /** Its attributes, each with words only; whether it must be there. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  /** `text`: words on one line; `blocks`: Markdown, at least something; `any`: Markdown or nothing; `nothing`. */
  readonly holds: 'text' | 'blocks' | 'any' | 'nothing' | 'steps';
  /** `line`: within a sentence; `block`: on lines of its own; `top`: there, in no other component; `steps`: in <Steps>. */
  readonly stands: 'line' | 'block' | 'top' | 'steps';
}

/** The components that authors may use, without importing them. Nothing else than Markdown may stand in a text. */
export const components: Readonly<Record<string, Component>> = {
  Steps: { attributes: {}, holds: 'steps', stands: 'top' },
  Step: {
    attributes: {
      title: 'required',
      image: 'optional',
      alt: 'optional',
      see: 'optional',
      fail: 'optional',
      board: 'optional',
    },
    holds: 'any',
    stands: 'steps',
  },
  Prepare: { attributes: {}, holds: 'any', stands: 'top' },
  Warning: { attributes: { title: 'optional' }, holds: 'blocks', stands: 'block' },
  Video: { attributes: {}, holds: 'nothing', stands: 'top' },
  Faq: { attributes: { question: 'required' }, holds: 'blocks', stands: 'top' },
  Contact: {
    attributes: { unit: 'optional', point: 'optional' },
    holds: 'nothing',
    stands: 'block',
  },
  Figure: {
    attributes: { src: 'required', alt: 'required', caption: 'optional' },
    holds: 'nothing',
    stands: 'block',
  },
  Term: { attributes: {}, holds: 'text', stands: 'line' },
};

const ofGuides = Object.keys(components);

/** What makes sense only with the head of a guide. */
const ofGuidesAlone = new Set(['Prepare', 'Video']);

/** The components of a kind of text, by name. */
export function componentsOf(kind: TextKind | undefined): readonly string[] {
  if (kind === 'guides') return ofGuides;
  return kind === 'news' ? ofGuides.filter((name) => !ofGuidesAlone.has(name)) : [];
}
