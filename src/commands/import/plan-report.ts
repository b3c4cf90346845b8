import type { Language } from '../../table/language.ts';
import { formatMeasure, formatNumber } from '../../text/format.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import type { IndicatorRow } from './indicator-names.ts';
import type { ObservationRow, PlannedRow } from './plan.ts';
import { plainTable } from './plain-table.ts';
import type { UnitIndex } from './unit-index.ts';

interface Beside {
  readonly language: Language;
  readonly index: UnitIndex;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly fileOf: (row: PlannedRow) => string;
}

const mostNew = 60;
const longestName = 44;

/** What would be written, by file: rows that are new, and rows that are there with other figures, old → new. */
export function planReport(plan: readonly PlannedRow[], beside: Beside): string {
  const { language, fileOf } = beside;
  const count = (kind: PlannedRow['kind']) => plan.filter((row) => row.kind === kind).length;
  const written = plan.filter(({ kind }) => kind !== 'same');
  const files = [...Map.groupBy(written, fileOf)].map(([file, rows]) =>
    [fill(importReport.willWrite[language], { file }), ...fileTable(rows, beside)].join('\n'),
  );
  const counts = { new: count('new'), changed: count('changed'), same: count('same') };
  return [...files, fill(importReport.counts[language], counts)].join('\n\n');
}

function fileTable(rows: readonly PlannedRow[], beside: Beside): readonly string[] {
  const { language } = beside;
  const changed = rows.filter(({ kind }) => kind === 'changed');
  const added = rows.filter(({ kind }) => kind === 'new');
  const shown = [...changed, ...added.slice(0, mostNew)];
  const heading = ['', ...importReport.heading[language].split('|')];
  const table = plainTable(
    [heading, ...shown.map((row) => cellsOf(row, beside))],
    new Set([4, 5, 6]),
  );
  const rest = added.length - mostNew;
  return rest > 0 ? [...table, `  ${fill(importReport.more[language], { count: rest })}`] : table;
}

function cellsOf({ kind, figure, before }: PlannedRow, beside: Beside): readonly string[] {
  const { index, language, indicators } = beside;
  const name = index.byId.get(figure.unit)?.name ?? figure.unit;
  const now = numbersOf(figureNumbers(figure), indicators.get(figure.indicator), language);
  const then =
    before === undefined
      ? undefined
      : numbersOf(rowNumbers(before), indicators.get(figure.indicator), language);
  const numbers = now.map((text, at) => {
    const old = then?.[at] ?? text;
    return old === text ? text : `${old === '' ? '∅' : old} → ${text === '' ? '∅' : text}`;
  });
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return [kind === 'new' ? '+' : '~', short, figure.indicator, figure.period, ...numbers];
}

interface Numbers {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
  readonly decimals: number | undefined;
}

function figureNumbers({ numerator, denominator, value }: PlannedRow['figure']): Numbers {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    numerator: number(numerator),
    denominator: number(denominator),
    value: number(value),
    decimals: value?.split('.')[1]?.length ?? 0,
  };
}

function rowNumbers({ numerator, denominator, value }: ObservationRow): Numbers {
  return { numerator, denominator, value: value?.number, decimals: value?.decimals };
}

/** Both counts and the value as pages will print it: a rate of counts is computed. */
function numbersOf(
  { numerator, denominator, value, decimals }: Numbers,
  indicator: IndicatorRow | undefined,
  language: Language,
): readonly string[] {
  const count = (number: number | undefined) =>
    number === undefined ? '' : formatNumber(number, { language });
  const measure = indicator?.unit_of_measure ?? 'count';
  const computed =
    numerator !== undefined &&
    denominator !== undefined &&
    denominator > 0 &&
    measure === 'percent';
  const shown = computed ? (numerator / denominator) * 100 : value;
  const style = { language, decimals: computed ? indicator?.decimals : decimals };
  return [
    count(numerator),
    count(denominator),
    shown === undefined ? '' : formatMeasure(shown, measure, style),
  ];
}
