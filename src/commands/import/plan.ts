import type { observations } from '../../table/definitions/observations.ts';
import type { Row } from '../../table/definition.ts';
import { printPeriod } from '../../table/period.ts';
import type { Figure } from './figures.ts';

export type ObservationRow = Row<typeof observations>;

/** A figure of a file beside what the portal has. */
export interface PlannedRow {
  readonly kind: 'new' | 'same' | 'changed';
  readonly figure: Figure;
  /** The row that is there already. */
  readonly before: ObservationRow | undefined;
}

/** Holds figures against the rows that are there. Of a row that is there, only its figures are compared. */
export function planRows(
  figures: readonly Figure[],
  existing: readonly ObservationRow[],
): readonly PlannedRow[] {
  const byKey = new Map(
    existing.map((row) => [keyOf({ ...row, period: printPeriod(row.period) }), row]),
  );
  return figures.map((figure): PlannedRow => {
    const before = byKey.get(keyOf(figure));
    if (before === undefined) return { kind: 'new', figure, before };
    return { kind: isSame(figure, before) ? 'same' : 'changed', figure, before };
  });
}

function keyOf({ unit, indicator, period }: Pick<Figure, 'unit' | 'indicator' | 'period'>): string {
  return [unit, indicator, period].join(' ');
}

/** A published value that the file replaces by its counts is no change while they agree: the check holds that. */
function isSame(figure: Figure, before: ObservationRow): boolean {
  const counts =
    toNumber(figure.numerator) === before.numerator &&
    toNumber(figure.denominator) === before.denominator;
  const counted = figure.numerator !== undefined && figure.denominator !== undefined;
  if (!counts) return false;
  if (counted && figure.value === undefined) return true;
  return toNumber(figure.value) === before.value?.number && !isWithout(before);
}

/** "No figure yet" becomes one. */
function isWithout({ status, value, numerator }: ObservationRow): boolean {
  return status === 'O' && value === undefined && numerator === undefined;
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
