import CMS from '@sveltia/cms';
import type { Snippet } from '../snippets.ts';
import { insertion } from './insertion.ts';

/** What the editing program gives to the control of a field. */
interface Given {
  readonly value: unknown;
  readonly field: { readonly toJS: () => unknown };
  readonly forID: string;
  readonly onChange: (value: unknown) => void;
}

interface Options {
  readonly snippets: readonly Snippet[];
  readonly snippets_label: string;
}

type CreateElement = (kind: unknown, props: object | null, ...children: unknown[]) => unknown;

/**
 * The box of a text as it is, with buttons above it that put in models of tags. The text goes through no editor that would write
 * it anew: what nobody touches stays, byte for byte.
 */
export function textWithTags({ value, field, forID, onChange }: Given): unknown {
  // The program puts it there for controls like this one.
  const h = Reflect.get(window, 'createElement') as CreateElement;
  // Made by our own configuration.
  const { snippets, snippets_label: label } = field.toJS() as Options;
  const box = CMS.getFieldType('text')?.control;
  const buttons = snippets.map((snippet) =>
    h(
      'button',
      {
        key: snippet.label,
        type: 'button',
        onClick: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
          put(snippet, currentTarget);
        },
      },
      snippet.label,
    ),
  );
  const own = { name: 'body', use_emoji_autocomplete: false };
  return h(
    'div',
    { className: 'tagged-text' },
    h('div', { role: 'group', 'aria-label': label }, h('span', null, `${label}:`), ...buttons),
    h(box, { value, field: own, forID, onChange }),
  );
}

function put({ stands, pieces }: Snippet, button: HTMLElement): void {
  const box = button.closest('.tagged-text')?.querySelector('textarea');
  if (!box || box.readOnly) return;
  const language = button.closest('[data-locale]')?.getAttribute('data-locale');
  const piece = pieces[language === 'en' ? 'en' : 'vi'];
  const range = { start: box.selectionStart, end: box.selectionEnd };
  const { replaced, words, chosen } = insertion(box.value, range, { piece, stands });
  box.focus();
  box.setSelectionRange(replaced.start, replaced.end);
  write(box, words);
  box.setSelectionRange(chosen.start, chosen.end);
}

type Command = (name: string, asks: boolean, words: string) => boolean;

/** As if it were typed: no other way to write into a box can be undone, and this one is on no list of what is to stay. */
function write(box: HTMLTextAreaElement, words: string): void {
  const command = Reflect.get(document, 'execCommand') as Command | undefined;
  if (command?.call(document, 'insertText', false, words) === true) return;
  box.setRangeText(words);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
