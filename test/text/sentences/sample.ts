import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Target } from '../../../src/model/target.ts';
import type { Level, Unit } from '../../../src/model/unit.ts';
import type { Attainment, Attainments } from '../../../src/ranking/attainment.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from '../../../src/ranking/ranking.ts';
import type { State } from '../../../src/ranking/state.ts';
import { parsePeriod } from '../../../src/table/period.ts';

/** Rankings as short as a table row: `[name, value]` for a figure, `[name, state]` for a reason. */

export const indicator = {
  id: 'online',
  name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Share of online dossiers' },
  unitOfMeasure: 'percent',
  polarity: 'higher',
  decimals: 1,
} as Indicator;

export const departments = {
  id: 'so',
  name: { vi: 'Sở, cơ quan', en: 'Departments and agencies' },
  ranked: true,
} as Level;

export const places = { ...departments, ranked: false };

export const target = (
  operator: Target['operator'],
  value?: number,
  kind: Target['kind'] = 'scored',
) => ({ operator, value, kind }) as Target;

export function attain(value: number | undefined, targets: readonly Target[]): Attainments {
  const outcomes = targets.map((each): Attainment => {
    if (each.value === undefined) return { target: each, outcome: 'no-figure', gap: undefined };
    if (value === undefined) return { target: each, outcome: 'no-data', gap: undefined };
    const gap = value - each.value;
    const met = each.operator === '>' ? gap > 0 : gap >= 0;
    return { target: each, outcome: met ? 'met' : 'not-met', gap };
  });
  return {
    scored: outcomes.filter(({ target: { kind } }) => kind === 'scored'),
    calls: outcomes.filter(({ target: { kind } }) => kind === 'call'),
  };
}

type Reason = Exclude<State['kind'], 'value' | 'zero'>;
export type Line = readonly [name: string, known: number | Reason, denominator?: number];

export interface Case {
  readonly period?: string;
  readonly level?: Level;
  readonly polarity?: Indicator['polarity'];
  readonly targets?: readonly Target[];
  /** Targets of single units, by name, in place of `targets`. */
  readonly own?: Readonly<Record<string, readonly Target[]>>;
  readonly previous?: string;
}

/** A ranking of lines that already stand in order. */
export function ranking(lines: readonly Line[], given: Case = {}): Ranking {
  const level = given.level ?? departments;
  const polarity = given.polarity ?? 'higher';
  const values = lines.flatMap(([, known]) => (typeof known === 'number' ? [known] : []));
  const targetsOf = (name: string) => given.own?.[name] ?? given.targets ?? [];
  const ranked = lines.flatMap(([name, known, denominator]): RankedUnit[] => {
    if (typeof known !== 'number') return [];
    const rank = {
      position: values.indexOf(known) + 1,
      tied: values.filter((value) => value === known).length > 1,
      of: values.length,
    };
    return [
      {
        unit: unit(name, level),
        state: {
          kind: known === 0 ? 'zero' : 'value',
          value: known,
          basis: 'published',
          observation: { denominator } as Observation,
        },
        rank: level.ranked && polarity !== 'none' ? rank : undefined,
        small: denominator !== undefined && denominator < 20,
        movement: given.previous ? { places: 2, points: 1.5, common: values.length } : undefined,
        attainments: attain(known, targetsOf(name)),
      },
    ];
  });
  const unranked = lines.flatMap(([name, known]): UnrankedUnit[] =>
    typeof known === 'number'
      ? []
      : [
          {
            unit: unit(name, level),
            state: { kind: known, observation: {} as Observation },
            attainments: attain(undefined, targetsOf(name)),
          },
        ],
  );
  return {
    indicator: { ...indicator, polarity },
    level,
    period: parsePeriod(given.period ?? '2019-01/2019-04')!,
    ranked,
    unranked,
    previous: given.previous === undefined ? undefined : parsePeriod(given.previous)!,
  };
}

export function unit(name: string, level = departments): Unit {
  return { id: name, name: { vi: name }, level } as Unit;
}
