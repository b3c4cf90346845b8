import { attributesOf, closed, step } from '../../search/combobox.ts';
import type { Combobox, ComboboxEvent } from '../../search/combobox.ts';
import { countInWords } from '../../search/found-in-words.ts';
import { match } from '../../search/match.ts';
import type { Found } from '../../search/match.ts';
import { addressOf } from '../../search/unpack.ts';
import css from '../../styles/search.css?inline';
import { say } from '../../text/messages/say.ts';
import { searchPhrases } from '../../text/messages/search.ts';
import { loadIndex } from './search-index.ts';
import { pageLanguage, proposalItem } from './search-item.ts';
import { adopt, canAdopt } from './search-style.ts';

const id = 'goi-y';

/** So many proposals are shown; the page of the search has all. */
const most = 8;

/** A screen reader that is spoken to at every letter says nothing to the end. */
const pause = 600;

/** Makes a search box a combobox that proposes pages while someone types. Without a network it stays the form it was. */
export function proposeIn(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  // Older browsers keep the plain form: the list would stand there without its style.
  if (input === null || !canAdopt()) return;
  adopt(css);
  new SearchBox(form, input).start();
}

class SearchBox {
  #state: Combobox<Found> = closed;
  #saying: number | undefined;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  readonly #words = say(searchPhrases, pageLanguage());
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
  }

  start(): void {
    this.#prepare();
    this.#form.append(this.#list, this.#status);
    this.#input.addEventListener('input', () => void this.#propose());
    this.#input.addEventListener('keydown', (event) => {
      // While an input method composes a letter, its keys are its own.
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if (this.#take({ kind: 'key', key: event.key, alt: event.altKey })) event.preventDefault();
    });
    this.#input.addEventListener('blur', () => this.#take({ kind: 'left' }));
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      const place = option === null ? -1 : [...this.#list.children].indexOf(option);
      if (place >= 0) this.#take({ kind: 'picked', place });
    });
    // On the page of finds the question stands in the field already, and nobody is typing.
    if (document.activeElement === this.#input) void this.#propose();
  }

  #prepare(): void {
    const list = this.#list;
    list.id = id;
    list.hidden = true;
    list.role = 'listbox';
    list.ariaLabel = this.#words.proposals;
    this.#status.role = 'status';
    this.#status.className = 'visually-hidden';
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id };
    for (const [name, value] of Object.entries({ ...attributes, 'aria-expanded': 'false' }))
      this.#input.setAttribute(name, value);
  }

  async #propose(): Promise<void> {
    try {
      const index = await loadIndex(this.#form.action);
      const text = this.#input.value;
      if (text === this.#state.typed) return;
      const found = match(text, index);
      this.#take({ kind: 'typed', text, options: found.slice(0, most) });
      this.#announce(text.trim() === '' ? '' : countInWords(found, this.#words));
    } catch {
      // The form still leads to the page of the search, which says what is wrong.
    }
  }

  /** Takes a step, and says whether the browser must leave the key alone. */
  #take(event: ComboboxEvent<Found>): boolean {
    const before = this.#state;
    const { state, chosen, handled } = step(before, event);
    this.#state = state;
    if (state.options !== before.options) this.#fill();
    if (event.kind === 'key' && state.typed !== before.typed) this.#input.value = state.typed;
    this.#show();
    if (chosen !== undefined) location.assign(addressOf(chosen.entry));
    return handled;
  }

  #fill(): void {
    const items = this.#state.options.map((found, place) => {
      const item = proposalItem(found, { typed: this.#state.typed, words: this.#words });
      item.id = `${id}-${String(place)}`;
      item.role = 'option';
      return item;
    });
    this.#list.replaceChildren(...items);
  }

  #show(): void {
    this.#list.hidden = !this.#state.open;
    for (const [name, value] of Object.entries(attributesOf(this.#state, id)))
      if (value === undefined) this.#input.removeAttribute(name);
      else this.#input.setAttribute(name, value);
    [...this.#list.children].forEach((item, place) => {
      item.setAttribute('aria-selected', String(place === this.#state.active));
    });
    this.#list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #announce(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#status.textContent = text;
    }, pause);
  }
}
