import type { Gate } from './gate.ts';

/** Gates that every run must measure: one that is missing is one that is not held. */
export const required: Readonly<Record<string, string>> = {
  axe: 'accessibility (axe)',
  html: 'validity of HTML',
  links: 'links and fragments',
  policy: 'content security policy and other origins',
  'without-script': 'pages without JavaScript',
  figures: 'figures in plain HTML',
  bytes: 'builds of the same bytes',
  incremental: 'builds after an edit, of the bytes of a clean build',
  processes: 'sites that several processes make',
  shards: 'shards joined, of the bytes of one build',
  'shard-sizes': 'sizes of shards',
  kill: 'builds killed while they work',
  codes: 'codes of faults with a shown message',
  memory: 'memory outside the heap while pages are made',
  'weight-ranking': 'weight of a ranking',
  'weight-unit': 'weight of the page of a unit',
  visit: 'weight of a first visit',
};

/** The gates that were measured, and as not held those that should have been. */
export function completed(measured: ReadonlyMap<string, Gate>): readonly Gate[] {
  const missing = Object.entries(required)
    .filter(([id]) => !measured.has(id))
    .map(([, name]): Gate => ({ name, measured: 'not measured', bar: 'measured', ok: false }));
  return [...measured.values(), ...missing];
}

/** A table in plain text: gate, measured, bar, held or not. */
export function gatesReport(gates: readonly Gate[]): string {
  const rows = gates.map(({ name, measured, bar, ok }) => [
    name,
    String(measured),
    String(bar),
    ok ? 'ok' : 'NOT HELD',
  ]);
  const table = [['Gate', 'Measured', 'Bar', ''], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [head, '-'.repeat(Math.max(...lines.map(({ length }) => length))), ...body].join('\n');
}
