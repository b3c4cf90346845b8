import type { TakenView } from '../../trial/messages.ts';
import { fill } from '../../text/messages/say.ts';
import type { Said } from '../../text/messages/say.ts';
import type { trialPhrases } from '../../text/messages/trial.ts';
import { chooser, element } from './element.ts';

export type TrialWords = Said<typeof trialPhrases>;

/** The dropped files, each with the file of the portal that it is taken for; a reader may say otherwise. */
export interface TakenList {
  readonly element: HTMLElement;
  /** Shows these files in the same list; `false` when they are others, and need a list of their own. */
  readonly update: (files: readonly TakenView[]) => boolean;
}

interface TakenItem {
  readonly element: HTMLElement;
  readonly name: string;
  readonly update: (file: TakenView) => void;
}

export function takenList(
  files: readonly TakenView[],
  t: TrialWords,
  place: (number: number, file: string | undefined) => void,
): TakenList {
  const items = files.map((file, number) =>
    takenItem(file, t, (chosen) => {
      place(number, chosen);
    }),
  );
  return {
    element: element('ul', { className: 'taken' }, ...items.map((item) => item.element)),
    update(others) {
      if (others.map(({ name }) => name).join('\n') !== items.map(({ name }) => name).join('\n'))
        return false;
      for (const [number, file] of others.entries()) items[number]?.update(file);
      return true;
    },
  };
}

/** The choice stays the same element, so that typing and arrow keys in it go on. */
function takenItem(
  file: TakenView,
  t: TrialWords,
  choose: (file: string | undefined) => void,
): TakenItem {
  const { name } = file;
  if (file.choices.length === 0) {
    const phrase = /\.(?:xls[xmb]?|ods)$/i.test(name) ? t.fromExcel : t.notTable;
    const words = element('p', { className: 'missed', text: fill(phrase, { name }) });
    return { name, element: element('li', {}, words), update: () => undefined };
  }
  const ask = element('p', { className: 'missed', text: fill(t.askPlace, { name }) });
  const label = chooser(fill(t.placeOf, { name }), optionsFor(file, t), {
    value: valueOf(file),
    onChange: (value) => {
      if (value !== '') choose(value === none ? undefined : value);
    },
  });
  const update = (now: TakenView) => {
    const select = label.querySelector('select');
    if (select !== null && select !== document.activeElement) select.value = valueOf(now);
    ask.hidden = valueOf(now) !== '';
  };
  update(file);
  return { name, element: element('li', {}, label, ask), update };
}

const none = '-';

function valueOf({ file, omitted }: TakenView): string {
  return file ?? (omitted ? none : '');
}

function optionsFor(view: TakenView, t: TrialWords) {
  const places = view.choices.map(({ file, replaces }) => ({
    value: file,
    text: fill(replaces ? t.replaces : t.adds, { file }),
  }));
  const open = valueOf(view) === '' ? [{ value: '', text: t.placeAsk }] : [];
  return [...open, ...places, { value: none, text: t.placeNone }];
}
