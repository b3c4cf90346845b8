import type { Portal } from '../../model/portal.ts';
import { rankingsOf } from '../../ranking/catalogue.ts';
import type { RankingName } from '../../ranking/counterpart.ts';
import { printPeriod } from '../../table/period.ts';
import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import type { TableDifference } from './table-difference.ts';

/** What of the tables a ranking depends on; a change of any other column moves nothing. */
const moving: Readonly<Partial<Record<string, readonly string[]>>> = {
  observations: ['numerator', 'denominator', 'value', 'status'],
  units: ['level', 'parent', 'valid_from', 'valid_to'],
  indicators: ['unit_of_measure', 'polarity', 'decimals'],
  levels: ['ranked'],
  targets: ['indicator', 'level', 'unit', 'operator', 'value', 'valid_from', 'valid_to', 'kind'],
  unit_changes: ['kind'],
};

/**
 * The rankings of either state that the differences can move: those of the figures that changed, and all of an indicator, of a level
 * or of the portal where what they are made from changed.
 */
export function touchedRankings(
  before: Portal,
  after: Portal,
  differences: readonly TableDifference[],
): readonly RankingName[] {
  const touched = touchedBy(differences);
  const known = new Set<string>();
  return [after, before].flatMap((portal) =>
    rankingsOf(portal).flatMap(({ indicator, level, periods }) =>
      periods.flatMap((period) => {
        const text = printPeriod(period);
        const name = JSON.stringify([indicator.id, level.id, text]);
        if (known.has(name) || !touched(indicator.id, level.id, text)) return [];
        known.add(name);
        return [{ indicator: indicator.id, level: level.id, period }];
      }),
    ),
  );
}

function touchedBy(differences: readonly TableDifference[]) {
  const rows = new Map(differences.map((one) => [one.definition.name, movingRows(one)]));
  const all = (rows.get('unit_changes') ?? []).length > 0;
  const values = (table: 'units' | 'levels' | 'indicators' | 'targets', column: string) =>
    new Set((rows.get(table) ?? []).map((row) => cellOf(row, column).trim()));
  const levels = new Set([...values('units', 'level'), ...values('levels', 'level')]);
  const indicators = new Set([
    ...values('indicators', 'indicator'),
    ...values('targets', 'indicator'),
  ]);
  const figures = new Set(
    (rows.get('observations') ?? []).map(
      (row) => `${cellOf(row, 'indicator').trim()} ${cellOf(row, 'period').trim()}`,
    ),
  );
  return (indicator: string, level: string, period: string) =>
    all || levels.has(level) || indicators.has(indicator) || figures.has(`${indicator} ${period}`);
}

/** The rows of a table, in both states, whose difference can move a ranking. */
function movingRows({ definition, changed, added, gone }: TableDifference): readonly RawRow[] {
  const columns = moving[definition.name] ?? [];
  const pairs = changed.filter((pair) => pair.columns.some((one) => columns.includes(one)));
  return [...added, ...gone, ...pairs.flatMap(({ before, after }) => [before, after])];
}
