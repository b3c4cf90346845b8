/** What a reader asked of a table, as the address keeps it: `?q=…&sort=value&order=descending`. */
export interface TableState {
  readonly query: string;
  readonly column: string | undefined;
  readonly order: 'ascending' | 'descending';
}

/** Letters of a query; a longer one says nothing more, and costs a slow phone time. */
const longest = 200;

/** Reads the state from the query of an address. Unknown keys and values are ignored, and so is an order of no column. */
export function readState(search: string, columns: readonly string[]): TableState {
  const parameters = new URLSearchParams(search);
  const column = columns.find((known) => known === parameters.get('sort'));
  const descending = column !== undefined && parameters.get('order') === 'descending';
  return {
    query: shortened(parameters.get('q') ?? ''),
    column,
    order: descending ? 'descending' : 'ascending',
  };
}

/** The query of an address for a state; what is as it was at the start is left out. */
export function writeState(state: TableState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', shortened(state.query));
  if (state.column !== undefined) {
    parameters.set('sort', state.column);
    parameters.set('order', state.order);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Cut between whole characters: half of one would come back from the address as another. */
function shortened(query: string): string {
  return query.length <= longest ? query : [...query].slice(0, longest).join('');
}
