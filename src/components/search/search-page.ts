import { filtered, passes, readFilters, writeFilters } from '../../search/filter.ts';
import type { Filters } from '../../search/filter.ts';
import { countInWords } from '../../search/found-in-words.ts';
import { match } from '../../search/match.ts';
import type { Found } from '../../search/match.ts';
import { queryText } from '../../search/query.ts';
import { textQueries } from '../../search/text-queries.ts';
import { holdsAll } from '../../search/text-find.ts';
import type { TextFind } from '../../search/text-find.ts';
import type { TitleIndex } from '../../search/title-index.ts';
import { addressOf } from '../../search/unpack.ts';
import type { IndexEntry } from '../../search/unpack.ts';
import css from '../../styles/search-page.css?inline';
import { say } from '../../text/messages/say.ts';
import { searchPhrases } from '../../text/messages/search.ts';
import { filterFields } from './search-filters.ts';
import { loadIndex } from './search-index.ts';
import { pageLanguage, textItem, titleItem } from './search-item.ts';
import type { Asked } from './search-item.ts';
import { findsSection } from './search-section.ts';
import { adopt } from './search-style.ts';
import { openTexts } from './search-texts.ts';
import type { Texts } from './search-texts.ts';

/** The finds for the `q` and the filters of the address: pages by name at once, then those whose text holds the words. */
export class SearchPage extends HTMLElement {
  readonly #words = say(searchPhrases, pageLanguage());
  readonly #titles = findsSection('by-name', this.#words.pages, this.#words);
  readonly #texts = findsSection('in-texts', this.#words.texts, this.#words);
  readonly #fold = document.createElement('details');
  readonly #filters = document.createElement('fieldset');
  #query = '';
  #chosen: Filters = {};
  #turn = 0;

  connectedCallback(): void {
    this.#query = queryText(new URLSearchParams(location.search).get('q') ?? '').trim();
    if (this.#query === '') return;
    this.#chosen = readFilters(location.search);
    const input = document.querySelector<HTMLInputElement>('form.search input');
    if (input !== null) input.value = this.#query;
    document.title = `${this.#query} – ${document.title}`;
    adopt(css);
    const summary = document.createElement('summary');
    summary.textContent = this.#words.filters;
    this.#filters.className = 'filters';
    this.#filters.ariaLabel = this.#words.filters;
    this.#fold.append(summary, this.#filters);
    this.append(this.#fold, this.#titles.element, this.#texts.element);
    void this.#start();
  }

  async #start(): Promise<void> {
    const form = document.querySelector<HTMLFormElement>('form.search');
    const texts = openTexts(this.dataset['texts'] ?? '');
    try {
      const index = await loadIndex(form?.action ?? location.href);
      const find = () => void this.#find(index, texts);
      this.#offerFilters(find, index);
      find();
    } catch {
      this.#titles.tell(this.#words.noIndex);
      this.#texts.element.hidden = true;
    }
  }

  async #find(index: TitleIndex, opened: Promise<Texts | undefined>): Promise<void> {
    const turn = ++this.#turn;
    const found = match(this.#query, index);
    this.#showTitles(found);
    this.#texts.tell(this.#words.searching);
    const texts = await opened;
    const queries = textQueries(this.#query, index);
    const entries = new Map(index.entries.map(({ entry }) => [addressOf(entry), entry]));
    const isLeft = (address: string) => {
      const entry = entries.get(address);
      return entry !== undefined && passes(entry, this.#chosen);
    };
    const filter = writeFilters(this.#chosen).toString() !== '' ? isLeft : undefined;
    const held = await texts?.find(queries, filter).catch(() => undefined);
    // Another filter was chosen meanwhile.
    if (turn !== this.#turn) return;
    this.#showTexts(held, entries);
    // A text that holds all the words tells more than names that hold a part.
    const isTold = held?.some((find) => holdsAll(find, this.#query)) === true;
    this.#setOrder(isTold && found[0]?.whole !== true);
  }

  #showTitles(found: readonly Found[]): void {
    const left = filtered(found, this.#chosen);
    this.#titles.tell(countInWords(left, this.#words));
    this.#titles.list(left, (each) => titleItem(each, this.#asked()));
  }

  #setOrder(textsFirst: boolean): void {
    const [first, second] = textsFirst ? [this.#texts, this.#titles] : [this.#titles, this.#texts];
    first.element.after(second.element);
  }

  #offerFilters(find: () => void, index: TitleIndex): void {
    const levels = JSON.parse(this.dataset['levels'] ?? '{}') as Readonly<Record<string, string>>;
    const offer = { index, levels, chosen: this.#chosen, words: this.#words };
    this.#filters.append(
      ...filterFields(offer, (chosen) => {
        this.#chosen = chosen;
        const parameters = new URLSearchParams({ q: this.#query });
        for (const [name, value] of writeFilters(chosen)) parameters.set(name, value);
        history.replaceState(null, '', `${location.pathname}?${parameters.toString()}`);
        find();
      }),
    );
    this.#fold.hidden = this.#filters.childElementCount === 0;
    // On a phone four fields would stand before the first find.
    const isChosen = writeFilters(this.#chosen).toString() !== '';
    this.#fold.open = isChosen || matchMedia('(min-width: 48rem)').matches;
  }

  #asked(): Asked {
    return { typed: this.#query, words: this.#words };
  }

  #showTexts(
    held: readonly TextFind[] | undefined,
    entries: ReadonlyMap<string, IndexEntry>,
  ): void {
    if (held === undefined) this.#texts.tell(this.#words.noTexts);
    else this.#texts.tell(held.length === 0 ? this.#words.noText : '');
    this.#texts.list(held ?? [], (find) =>
      textItem(find, entries.get(find.address), this.#asked()),
    );
  }
}
