import type { Broadcast } from '../../src/model/broadcast.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Directive } from '../../src/model/directive.ts';
import type { Guide } from '../../src/model/guide.ts';
import type { NewsItem } from '../../src/model/news.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { linkPortal } from '../../src/model/link.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Portal } from '../../src/model/portal.ts';
import type { Procedure } from '../../src/model/procedure.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { SupportPoint } from '../../src/model/support-point.ts';
import type { Target } from '../../src/model/target.ts';
import type { Task } from '../../src/model/task.ts';
import type { Level, Unit, UnitChange, UnitChangeKind } from '../../src/model/unit.ts';
import { parsePeriod } from '../../src/table/period.ts';
import type { Period } from '../../src/table/period.ts';
import { procedureOf } from './procedure-literal.ts';

/**
 * A figure in short: `29.6` published without counts, `'3/10'` counts, `'O'`, `'M'`, `'Q'` a status, or the
 * fields themselves.
 */
export type FigureLiteral = number | 'O' | 'M' | 'Q' | `${number}/${number}` | Partial<Observation>;

export type UnitLiteral = Partial<Omit<Unit, 'level' | 'name' | 'shortName' | 'id'>> & {
  readonly id: string;
  readonly name?: string;
  readonly level?: string;
};

export interface ProvinceLiteral {
  /** Default: `tinh` (not ranked), `so`, `xa`. */
  readonly levels?: readonly { readonly id: string; readonly ranked?: boolean }[];
  /** Name: the id; level: `so`. */
  readonly units?: readonly UnitLiteral[];
  readonly changes?: readonly (readonly [
    date: string,
    from: string | undefined,
    to: string | undefined,
    kind: UnitChangeKind,
  ])[];
  /** Default: `rate`, a percentage with one decimal, higher is better. */
  readonly indicators?: readonly (Partial<Indicator> & { readonly id: string })[];
  /** Default: scored, `>=`, of indicator `rate`, for every unit, without bounds in time. */
  readonly targets?: readonly (Partial<Target> & { readonly id: string })[];
  readonly rows?: readonly (readonly [
    unit: string,
    indicator: string,
    period: string,
    figure: FigureLiteral,
  ])[];
  readonly directives?: readonly Directive[];
  readonly guides?: readonly Guide[];
  readonly news?: readonly NewsItem[];
  readonly tasks?: readonly Task[];
  /** Name: the id; end-to-end. */
  readonly procedures?: readonly (Partial<Procedure> & { readonly id: string })[];
  /** Name: the id; a service centre. */
  readonly supportPoints?: readonly (Partial<SupportPoint> & Pick<SupportPoint, 'id' | 'unit'>)[];
  readonly channels?: readonly Channel[];
  readonly broadcasts?: readonly Broadcast[];
  readonly buildDate?: string;
}

/** An invented province from short literals, linked as the real ones are. */
export function province(literal: ProvinceLiteral): Portal {
  const levels = (
    literal.levels ?? [{ id: 'tinh', ranked: false }, { id: 'so' }, { id: 'xa' }]
  ).map(({ id, ranked = true }, order): Level => ({ id, name: { vi: id }, order, ranked }));
  return linkPortal({
    settings,
    buildDate: literal.buildDate ?? '2026-01-01',
    levels,
    units: (literal.units ?? []).map((unit) => unitOf(unit, levels)),
    changes: (literal.changes ?? []).map(([date, from, to, kind]): UnitChange => ({
      ...{ date, from, to, kind, legalBasis: undefined, note: undefined },
    })),
    indicators: (literal.indicators ?? [{ id: 'rate' }]).map(indicatorOf),
    targets: (literal.targets ?? []).map(targetOf),
    sources: [],
    directives: literal.directives ?? [],
    guides: literal.guides ?? [],
    news: literal.news ?? [],
    pictures: [],
    tasks: literal.tasks ?? [],
    glossary: [],
    procedures: (literal.procedures ?? []).map(procedureOf),
    supportPoints: (literal.supportPoints ?? []).map(pointOf),
    channels: literal.channels ?? [],
    broadcasts: literal.broadcasts ?? [],
    observations: (literal.rows ?? []).map(([unit, indicator, period, figure]) => ({
      ...emptyRow,
      unit,
      indicator,
      period: periodOf(period),
      ...countsOf(figure),
    })),
  });
}

function pointOf(given: Partial<SupportPoint> & Pick<SupportPoint, 'id' | 'unit'>): SupportPoint {
  return {
    kind: 'service-centre',
    name: { vi: given.id },
    address: undefined,
    hours: undefined,
    phone: undefined,
    position: undefined,
    note: undefined,
    ...given,
  };
}

/** A period from its notation; throws on any other text. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`not a period: ${text}`);
  return period;
}

/** The unit, indicator or level of an id; throws where the portal has none. */
export function unitIn(portal: Portal, id: string): Unit {
  return known(portal.units.get(id), id);
}

export function indicatorIn(portal: Portal, id = 'rate'): Indicator {
  return known(portal.indicators.get(id), id);
}

export function levelIn(portal: Portal, id = 'so'): Level {
  return known(portal.levels.get(id), id);
}

const place = { file: 'data/observations/2019.csv', line: 2, row: 2 };

const settings: Settings = {
  name: { vi: 'Công khai tỉnh Mẫu', en: 'Open Mẫu' },
  shortName: { vi: 'Công khai', en: 'Open' },
  organisation: { vi: 'Ủy ban nhân dân tỉnh Mẫu', en: "People's Committee of Mẫu" },
  languages: ['vi', 'en'],
  siteUrl: undefined,
  basePath: '/',
  sample: true,
  official: false,
  officialUrl: undefined,
  licence: { name: 'CC BY 4.0', url: undefined },
  contact: undefined,
  repository: undefined,
  headlineIndicators: [],
  timezone: 'Asia/Ho_Chi_Minh',
};

const emptyRow: Omit<Observation, 'unit' | 'indicator' | 'period'> = {
  numerator: undefined,
  denominator: undefined,
  value: undefined,
  valueDecimals: undefined,
  status: 'A',
  source: undefined,
  note: undefined,
  place,
};

function unitOf({ id, name = id, level = 'so', ...rest }: UnitLiteral, levels: Level[]): Unit {
  return {
    parent: undefined,
    code: undefined,
    validFrom: undefined,
    validTo: undefined,
    endStated: true,
    legalBasis: undefined,
    website: undefined,
    note: undefined,
    place,
    ...rest,
    id,
    name: { vi: name },
    shortName: { vi: name },
    level: known(
      levels.find((one) => one.id === level),
      level,
    ),
  };
}

function indicatorOf(literal: Partial<Indicator> & { readonly id: string }): Indicator {
  return {
    name: { vi: literal.id },
    unitOfMeasure: 'percent',
    numerator: undefined,
    denominator: undefined,
    polarity: 'higher',
    decimals: 1,
    definition: { vi: literal.id },
    countingRule: undefined,
    definedBy: undefined,
    validFrom: undefined,
    validTo: undefined,
    replacedBy: undefined,
    ...literal,
  };
}

function targetOf(literal: Partial<Target> & { readonly id: string }): Target {
  return {
    indicator: 'rate',
    levels: [],
    unit: undefined,
    operator: '>=',
    value: undefined,
    validFrom: undefined,
    validTo: undefined,
    directive: undefined,
    clause: undefined,
    kind: 'scored',
    scope: undefined,
    note: undefined,
    place,
    ...literal,
  };
}

function countsOf(figure: FigureLiteral): Partial<Observation> {
  if (typeof figure === 'number') return { value: figure };
  if (typeof figure === 'object') return figure;
  if (figure === 'O' || figure === 'M' || figure === 'Q') return { status: figure };
  const [numerator, denominator] = figure.split('/').map(Number);
  return { numerator, denominator };
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`unknown id: ${id}`);
  return value;
}
