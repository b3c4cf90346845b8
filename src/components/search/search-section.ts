import type { SearchWords } from './search-item.ts';

/** So many finds are shown at first, and with each wish for more. */
const many = 10;

/** A heading with what was found below it. */
export interface FindsSection {
  readonly element: HTMLElement;
  /** Says something that a screen reader is to read out; an empty text says nothing. */
  readonly tell: (text: string) => void;
  readonly list: <T>(finds: readonly T[], itemOf: (find: T) => HTMLElement) => void;
}

export function findsSection(name: string, title: string, words: SearchWords): FindsSection {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  const status = document.createElement('p');
  const list = document.createElement('ol');
  const more = document.createElement('button');
  element.className = name;
  heading.textContent = title;
  status.role = 'status';
  list.className = 'finds';
  more.type = 'button';
  more.hidden = true;
  more.textContent = words.more;
  element.append(heading, status, list, more);
  return {
    element,
    tell(text) {
      status.textContent = text;
      status.hidden = text === '';
    },
    list(finds, itemOf) {
      list.replaceChildren();
      let shown = 0;
      const show = () => {
        const next = finds.slice(shown, shown + many).map(itemOf);
        list.append(...next);
        shown += next.length;
        more.hidden = shown >= finds.length;
        return next[0];
      };
      show();
      more.onclick = () => {
        // The button may go: who used it goes on at the first of the new ones.
        show()?.querySelector('a')?.focus();
      };
    },
  };
}
