import { fold } from '../../table/fold.ts';
import { readState, writeState } from './table-state.ts';
import type { TableState } from './table-state.ts';

interface Row {
  readonly element: HTMLElement;
  readonly name: string;
  /** What a reader may look for: as it is written, and folded. */
  readonly text: string;
  readonly folded: string;
}

/**
 * Filtering and sorting on top of a complete list or table. Without script nothing is missing.
 * It serves what its parent holds. Items are the elements there that match `data-items`. A row of a table is found by its name, which
 * is its `[data-name]` or its link, an entry of a list by all that it shows, or what of it is marked `data-sought`; columns that can
 * be sorted carry `data-column` on their heading. Changes are announced in the status line and kept in the address.
 */
export class TableTools extends HTMLElement {
  #rows: readonly Row[] = [];
  #state: TableState = { query: '', column: undefined, order: 'ascending' };

  connectedCallback(): void {
    const items = this.#served<HTMLElement>(this.dataset['items'] ?? 'tbody tr');
    this.#rows = items.map((element) => {
      inheritClass(element);
      const named = element.querySelector('[data-name], th a') ?? element;
      const name = named.textContent.trim();
      const text = written(element.tagName === 'TR' ? name : soughtIn(element));
      return { element, name, text, folded: fold(text) };
    });
    this.#state = readState(location.search, this.#columns().map(columnOf));
    this.#prepareFilter();
    for (const heading of this.#columns()) this.#prepareSort(heading);
    if (this.#state.column !== undefined) this.#sort();
    if (this.#state.query !== '') this.#filter();
    this.classList.add('ready');
  }

  #served<Kind extends Element>(selector: string): readonly Kind[] {
    return [...(this.parentElement?.querySelectorAll<Kind>(selector) ?? [])];
  }

  #columns(): readonly HTMLElement[] {
    return this.#served<HTMLElement>('th[data-column]');
  }

  #prepareFilter(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    const input = this.querySelector('input');
    if (tools) tools.hidden = false;
    if (!input) return;
    input.value = this.#state.query;
    input.addEventListener('input', () => {
      this.#change({ ...this.#state, query: input.value });
      this.#filter();
    });
  }

  #prepareSort(heading: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const column = columnOf(heading);
      const again = this.#state.column === column && this.#state.order === 'ascending';
      this.#change({ ...this.#state, column, order: again ? 'descending' : 'ascending' });
      this.#sort();
    });
  }

  #change(state: TableState): void {
    this.#state = state;
    history.replaceState(null, '', `${location.pathname}${writeState(state)}${location.hash}`);
  }

  #filter(): void {
    const ways = waysOf(this.#state.query);
    const isFound = ways.find((way) => this.#rows.some(way));
    // What is found must not lie folded.
    if (this.#state.query.trim() !== '')
      for (const details of this.#served<HTMLDetailsElement>('details')) details.open = true;
    let shown = 0;
    for (const row of this.#rows) {
      const found = isFound?.(row) ?? false;
      row.element.hidden = !found;
      if (found) shown += 1;
    }
    this.#say(this.dataset['shown'] ?? '', { n: shown, total: this.#rows.length });
  }

  #sort(): void {
    const { column, order } = this.#state;
    const headings = this.#columns();
    const index = [...(headings[0]?.parentElement?.children ?? [])].findIndex(
      (cell) => cell instanceof HTMLElement && cell.dataset['column'] === column,
    );
    const sorted = sortRows(this.#rows, index, order);
    this.#rows[0]?.element.parentElement?.append(...sorted.map(({ element }) => element));
    for (const heading of headings) {
      if (columnOf(heading) === column) heading.setAttribute('aria-sort', order);
      else heading.removeAttribute('aria-sort');
    }
    const heading = headings.find((cell) => columnOf(cell) === column);
    const words = {
      column: heading?.textContent.trim() ?? '',
      order: this.dataset[order] ?? order,
    };
    this.#say(this.dataset['sorted'] ?? '', words);
  }

  #say(phrase: string, values: Readonly<Record<string, string | number>>): void {
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent = phrase.replace(/\{(\w+)\}/g, (_, name: string) =>
        String(values[name] ?? ''),
      );
  }
}

type Way = (row: Row) => boolean;

/** What is asked for, read ever more freely: the first that finds anything is meant. */
function waysOf(query: string): readonly Way[] {
  const exact = written(query);
  const wanted = fold(query).trim();
  const words = wanted.split(' ');
  const free: Way[] = [
    ({ folded }) => folded.includes(wanted),
    ({ folded }) => words.every((word) => folded.includes(word)),
  ];
  // Who types marks means them: "Lục" must not find "luc" elsewhere, unless nothing has the marks.
  return exact === wanted ? free : [({ text }) => text.includes(exact), ...free];
}

function soughtIn(element: HTMLElement): string {
  const parts = [...element.querySelectorAll('[data-sought]')];
  return (parts.length === 0 ? [element] : parts).map((part) => part.textContent).join(' ');
}

function written(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Rows in the order of a column: by number where cells hold `<data value>`, else by name; as they stood where equal. */
function sortRows(rows: readonly Row[], index: number, order: TableState['order']): readonly Row[] {
  const sign = order === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator('vi', { numeric: true });
  const keyed = rows.map((row) => ({ row, number: numberIn(row.element, index) }));
  const numeric = keyed.some(({ number }) => number !== undefined);
  keyed.sort((a, b) =>
    numeric
      ? compareNumbers(a.number, b.number, sign)
      : sign * collator.compare(a.row.name, b.row.name),
  );
  return keyed.map(({ row }) => row);
}

/** Cells without a number stand last, whichever way the others go. */
function compareNumbers(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return sign * (a - b);
}

function numberIn(row: HTMLElement, index: number): number | undefined {
  const cell = row.children[index];
  const value = cell?.querySelector('data')?.value;
  if (value !== undefined) return Number(value);
  return cell?.tagName === 'TD' ? printedNumber(cell.textContent) : undefined;
}

/** The number that a cell begins with, as the language of the page prints it: `1.234,5 ngày`, `49.11%*`. */
function printedNumber(text: string): number | undefined {
  const [digits] = /^[−-]?[\d.,]+/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const plain =
    document.documentElement.lang === 'vi'
      ? digits.replaceAll('.', '').replace(',', '.')
      : digits.replaceAll(',', '');
  return Number(plain.replace('−', '-'));
}

/** A long table says once for a group of rows how they look; sorting takes them out of their group. */
function inheritClass(row: HTMLElement): void {
  const { parentElement: group } = row;
  if (group?.tagName === 'TBODY' && group.className !== '')
    row.setAttribute('class', group.className);
}

function columnOf(heading: HTMLElement): string {
  return heading.dataset['column'] ?? '';
}

if (!customElements.get('table-tools')) customElements.define('table-tools', TableTools);
