import type { Tables } from '../tables.ts';
import type { RuleContext } from './context.ts';

/** What a unit became, as `code (name)`; empty where the tables do not say. */
export function successorsOf(
  unit: string,
  { unit_changes: changes }: Pick<Tables, 'unit_changes'>,
  { units }: RuleContext,
): string {
  return named(
    changes.flatMap(({ from, to }) => (from === unit ? (to ?? []) : [])),
    units,
  );
}

/** What a unit came from, as `code (name)`. */
export function predecessorsOf(
  unit: string,
  { unit_changes: changes }: Pick<Tables, 'unit_changes'>,
  { units }: RuleContext,
): string {
  return named(
    changes.flatMap(({ from, to }) => (to === unit ? (from ?? []) : [])),
    units,
  );
}

function named(codes: readonly string[], units: RuleContext['units']): string {
  return codes
    .flatMap((code) => units.get(code) ?? [])
    .map(({ unit, name }) => `${unit} (${name})`)
    .join('; ');
}
