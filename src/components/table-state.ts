/** What a reader asked of a table, as the address keeps it: `?q=…&sort=value&order=descending`. */
export interface TableState {
  readonly query: string;
  readonly column: string | undefined;
  readonly order: 'ascending' | 'descending';
}

/** A query longer than this says nothing more, and costs a slow phone time. */
const longest = 200;

/** Reads the state from the query of an address. Unknown keys and values are ignored. */
export function readState(search: string, columns: readonly string[]): TableState {
  const parameters = new URLSearchParams(search);
  const column = parameters.get('sort') ?? undefined;
  return {
    query: (parameters.get('q') ?? '').slice(0, longest),
    column: column !== undefined && columns.includes(column) ? column : undefined,
    order: parameters.get('order') === 'descending' ? 'descending' : 'ascending',
  };
}

/** The query of an address for a state; what is as it was at the start is left out. */
export function writeState(state: TableState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query.slice(0, longest));
  if (state.column !== undefined) {
    parameters.set('sort', state.column);
    parameters.set('order', state.order);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
