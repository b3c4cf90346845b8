import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { stateOfRow } from './state.ts';
import type { State } from './state.ts';

/** Figures that a directive states: those of one indicator, level and period. */
export interface StatedFigures {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly period: Period;
  /** By unit id. */
  readonly figures: readonly { readonly unit: Unit; readonly state: State }[];
}

/** The figures that directives state, by directive id: those whose source names the directive. In one pass over all rows. */
export function statedFigures(portal: Portal): ReadonlyMap<string, readonly StatedFigures[]> {
  const rows = Map.groupBy(
    statedRows(portal),
    ({ directive, observation: { indicator, unit, period } }) =>
      [directive, indicator, portal.units.get(unit)?.level.id, printPeriod(period)].join(' '),
  );
  const groups = [...rows.values()].flatMap((group) => {
    const [first] = group;
    const stated = figuresOf(
      portal,
      group.map(({ observation }) => observation),
    );
    return first && stated ? [{ directive: first.directive, stated }] : [];
  });
  return new Map(
    [...Map.groupBy(groups, ({ directive }) => directive)].map(([id, group]) => [
      id,
      group.map(({ stated }) => stated),
    ]),
  );
}

function statedRows({ sources, observations }: Portal) {
  const directiveOf = new Map([...sources].map(([id, { directive }]) => [id, directive]));
  return observations.all.flatMap((observation) => {
    const directive = directiveOf.get(observation.source ?? '');
    return directive === undefined ? [] : [{ directive, observation }];
  });
}

function figuresOf(portal: Portal, rows: readonly Observation[]): StatedFigures | undefined {
  const [first] = rows;
  const indicator = portal.indicators.get(first?.indicator ?? '');
  const level = portal.units.get(first?.unit ?? '')?.level;
  if (first === undefined || indicator === undefined || level === undefined) return undefined;
  const figures = rows.flatMap((row) => {
    const unit = portal.units.get(row.unit);
    return unit ? [{ unit, state: stateOfRow(row, indicator) }] : [];
  });
  return { indicator, level, period: first.period, figures };
}
