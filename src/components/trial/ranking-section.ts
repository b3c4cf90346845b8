import type { RankingRow, RankingRows, UnrankedRow } from '../../trial/ranking-rows.ts';
import { fill } from '../../text/messages/say.ts';
import { button, chooser, element } from './element.ts';
import type { TrialWords } from './taken-list.ts';

/** So many rows are drawn at a time: thousands at once would hold the page up. */
const mostRows = 100;

/** The new rankings: a choice of them, and a place for the one that is shown. */
export interface RankingSection {
  readonly element: HTMLElement;
  readonly show: (rows: RankingRows) => void;
}

export function rankingSection(
  { names, first }: { readonly names: readonly string[] | undefined; readonly first: number },
  t: TrialWords,
  compare: (number: number) => void,
): RankingSection {
  const section = element('section', {}, element('h2', { text: t.rankings }));
  const place = element('div');
  if (names === undefined) section.append(element('p', { text: t.mendFirst }));
  else if (names.length === 0) section.append(element('p', { text: t.noRankings }));
  else {
    const options = names.map((text, number) => ({ value: String(number), text }));
    const choice = chooser(t.choosesRanking, options, {
      value: String(first),
      onChange: (value) => {
        compare(Number(value));
      },
    });
    section.append(element('div', { className: 'taken' }, choice), place);
  }
  return {
    element: section,
    show(rows) {
      place.replaceChildren(...drawn(rows, t));
    },
  };
}

function drawn(rows: RankingRows, t: TrialWords): readonly HTMLElement[] {
  const told = [rows.finding, ...rows.summary].map((text) => element('p', { text }));
  told[0]?.classList.add('finding');
  const name = element('h3', { text: rows.name });
  const edited = rows.edited.map((text) => element('li', { text }));
  const list =
    edited.length === 0 ? [] : [element('h4', { text: t.edited }), element('ul', {}, ...edited)];
  return [name, ...told, ...list, ...rankedTable(rows, t), ...unrankedPart(rows.unranked, t)];
}

function rankedTable(rows: RankingRows, t: TrialWords): readonly HTMLElement[] {
  if (rows.ranked.length === 0) return [];
  const headings = [...(rows.hasRanks ? [t.rank] : []), t.unit, t.value, t.against];
  const head = element('tr', {}, ...headings.map((text) => heading(text, 'col')));
  const body = element('tbody');
  const table = element(
    'table',
    { className: 'moves' },
    element('caption', { text: rows.caption }),
    element('thead', {}, head),
    body,
  );
  const more = button('', () => {
    add();
  });
  const add = () => {
    const from = body.childElementCount;
    const next = rows.ranked.slice(from, from + mostRows);
    body.append(...next.map((row) => rankedRow(row, rows.hasRanks, t)));
    const rest = rows.ranked.length - body.childElementCount;
    more.hidden = rest === 0;
    more.textContent = fill(t.moreRows, { n: Math.min(rest, mostRows) });
  };
  add();
  return [table, more];
}

function rankedRow(row: RankingRow, hasRanks: boolean, t: TrialWords): HTMLElement {
  const cells = [
    ...(hasRanks ? [element('td', { text: row.rank })] : []),
    heading(row.name, 'row'),
    element('td', { text: row.figure, className: 'number' }),
    element('td', { text: row.changes.join('; ') || t.sameRank, className: row.moved ?? 'soft' }),
  ];
  return element('tr', {}, ...cells);
}

function unrankedPart(rows: readonly UnrankedRow[], t: TrialWords): readonly HTMLElement[] {
  if (rows.length === 0) return [];
  const items = rows.map(({ name, reason, changes }) =>
    element('li', { text: [`${name}: ${reason}`, ...changes].join('; ') }),
  );
  const summary = element('summary', { text: fill(t.unranked, { n: rows.length }) });
  return [element('details', {}, summary, element('ul', {}, ...items))];
}

function heading(text: string, scope: string): HTMLTableCellElement {
  const made = element('th', { text });
  made.scope = scope;
  return made;
}
