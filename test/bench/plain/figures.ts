import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eachRecord, rowsOf } from './csv.ts';
import type { Row } from './csv.ts';

/** What the plain sites are made from: the figures of a portal folder, read in the plainest way and checked for nothing. */
export interface Figures {
  readonly levels: readonly Row[];
  readonly units: readonly Row[];
  readonly indicators: readonly Row[];
  readonly targets: readonly Row[];
  /** Every period with a row, in order of their notation. */
  readonly periods: readonly string[];
  readonly months: ReadonlyMap<string, Month>;
  /** The places in {@link units} of the units of a level. */
  readonly unitsOfLevel: ReadonlyMap<string, readonly number[]>;
}

/** The figures of one period. Where a unit and an indicator lie says {@link placeOf}; what is missing is NaN. */
export interface Month {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Percent, or what the indicator is measured in. */
  readonly values: Float64Array;
}

/** Reads the folder `data/` of a portal. */
export function readFigures(folder: string): Figures {
  const read = (name: string) => rowsOf(join(folder, `${name}.csv`));
  const units = read('units');
  const indicators = read('indicators');
  const levels = read('levels').toSorted((a, b) => Number(a['order']) - Number(b['order']));
  const months = readMonths(join(folder, 'observations'), { units, indicators });
  const inLevel = levels.map(({ level = '' }) => {
    const places = units.flatMap((unit, place) => (unit['level'] === level ? [place] : []));
    return [level, places] as const;
  });
  return {
    levels,
    units,
    indicators,
    targets: read('targets'),
    periods: [...months.keys()].sort(),
    months,
    unitsOfLevel: new Map(inLevel),
  };
}

/** Where the figure of a unit and an indicator lies in a month; both given by their places in the tables. */
export function placeOf({ indicators }: Figures, unit: number, indicator: number): number {
  return unit * indicators.length + indicator;
}

interface Keys {
  readonly units: readonly Row[];
  readonly indicators: readonly Row[];
}

function readMonths(folder: string, { units, indicators }: Keys): Map<string, Month> {
  const months = new Map<string, Month>();
  const unitAt = new Map(units.map(({ unit }, place) => [unit, place]));
  const indicatorAt = new Map(indicators.map(({ indicator }, place) => [indicator, place]));
  const isShare = indicators.map((row) => row['unit_of_measure'] === 'percent');
  for (const file of readdirSync(folder).sort())
    eachRecord(join(folder, file), (header) => {
      const [unit, indicator, period, numerator, denominator, value] = columnsOf(header);
      return (cells) => {
        const which = indicatorAt.get(cells[indicator]) ?? 0;
        const at = (unitAt.get(cells[unit]) ?? 0) * indicators.length + which;
        const month = monthIn(months, cells[period] ?? '', units.length * indicators.length);
        const above = number(cells[numerator]);
        const below = number(cells[denominator]);
        month.numerators[at] = above;
        month.denominators[at] = below;
        const rate = (above / below) * (isShare[which] === true ? 100 : 1);
        month.values[at] = cells[value] === '' && below !== 0 ? rate : number(cells[value]);
      };
    });
  return months;
}

function columnsOf(header: readonly string[]): [number, number, number, number, number, number] {
  const at = (name: string) => header.indexOf(name);
  return [
    at('unit'),
    at('indicator'),
    at('period'),
    at('numerator'),
    at('denominator'),
    at('value'),
  ];
}

function monthIn(months: Map<string, Month>, period: string, size: number): Month {
  const found = months.get(period);
  if (found !== undefined) return found;
  const empty = () => new Float64Array(size).fill(NaN);
  const month = { numerators: empty(), denominators: empty(), values: empty() };
  months.set(period, month);
  return month;
}

function number(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Number(text);
}
