import type { Indicator, UnitOfMeasure } from '../model/indicator.ts';
import type { Figure } from '../ranking/state.ts';
import type { Language } from '../table/language.ts';
import { decimal } from './decimal.ts';

/** How a number is printed. Without `decimals` it keeps the digits it has, ten at most. */
export interface NumberStyle {
  readonly language: Language;
  /** Exactly so many digits after the decimal sign. */
  readonly decimals?: number | undefined;
  /** At most so many, where `decimals` is not given. */
  readonly atMost?: number | undefined;
  /** A plus before what is above zero, for differences. */
  readonly signed?: boolean | undefined;
}

type Measured = Pick<Indicator, 'unitOfMeasure' | 'decimals'>;

/** A number as the language writes it (`1.234,5`, `1,234.5`), with a true minus sign and never a minus zero. */
export function formatNumber(value: number, style: NumberStyle): string {
  return printer(style)(value);
}

/** A percentage: `49,11 %` with a no-break space in Vietnamese, `49.11%` in English. */
export function formatPercent(value: number, style: NumberStyle): string {
  return formatNumber(value, style) + (style.language === 'vi' ? '\u00a0%' : '%');
}

/** A value in the unit it is measured in: `49,11 %`, `1.234`, `2,5 ngày`, `83,47 điểm`. */
export function formatMeasure(value: number, measure: UnitOfMeasure, style: NumberStyle): string {
  if (measure === 'percent') return formatPercent(value, style);
  if (measure === 'count') return formatNumber(value, style);
  return withNoun(value, measure, style);
}

/**
 * A figure as a page shows it: one taken from a source with the digits it was published with (`21 %`, `29,6 %`, `49,10 %`),
 * one computed from counts with the indicator's precision.
 */
export function formatFigure(figure: Figure, indicator: Measured, language: Language): string {
  const decimals = decimalsOf(figure, indicator);
  return formatMeasure(figure.value, indicator.unitOfMeasure, { language, decimals });
}

/** The number that `formatFigure` prints. */
export function printedValue(figure: Figure, indicator: Measured): number {
  const decimals = decimalsOf(figure, indicator);
  return decimals === undefined ? figure.value : Number(figure.value.toFixed(decimals));
}

/** How many decimals `formatFigure` prints. */
export function printedDecimals(figure: Figure, indicator: Measured): number {
  return decimalsOf(figure, indicator) ?? decimalsIn(figure.value);
}

/** How many decimals a number has as it is written. */
export function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function decimalsOf({ basis, observation }: Figure, { decimals }: Measured): number | undefined {
  return basis === 'counts' ? decimals : observation.valueDecimals;
}

/** The number of a change, with its sign and the digits of its column: `+0,30`, `−3,00`. */
export function formatChangeNumber(
  value: number,
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): string {
  return formatNumber(value, { language, decimals, signed: true });
}

/** What a change is counted in: `điểm phần trăm`, `ngày`; `undefined` for counts. */
export function changeUnit(measure: UnitOfMeasure, language: Language): string | undefined {
  if (measure === 'count') return undefined;
  return language === 'vi' ? nouns[measure].vi : nouns[measure].other;
}

/** How a distance is printed. */
export interface GapStyle {
  readonly language: Language;
  /** Those of the figures it parts, which stand beside it. Without them it has as many as it needs. */
  readonly decimals?: number | undefined;
  /** To go just so far is not enough: `hơn 30 điểm phần trăm`. */
  readonly exceeded?: boolean | undefined;
}

/**
 * How far a value lies from a target, without a sign: `29,6 điểm phần trăm`.
 * A distance too small for the precision is `dưới 0,1 …`, never zero.
 */
export function formatGap(
  gap: number,
  { unitOfMeasure, decimals: usual }: Measured,
  { language, decimals, exceeded = false }: GapStyle,
): string {
  const atMost = decimals ?? usual;
  const print = (value: number) =>
    formatDistance(value, unitOfMeasure, { language, decimals, atMost });
  const distance = Math.abs(gap);
  const t = gapWords[language];
  if (distance !== 0 && Number(distance.toFixed(atMost)) === 0)
    return `${t.under} ${print(10 ** -atMost)}`;
  return exceeded ? `${t.over} ${print(distance)}` : print(distance);
}

const gapWords = {
  vi: { under: 'dưới', over: 'hơn' },
  en: { under: 'less than', over: 'more than' },
} as const;

function formatDistance(value: number, measure: UnitOfMeasure, style: NumberStyle): string {
  return measure === 'count' ? formatNumber(value, style) : withNoun(value, measure, style);
}

const nouns = {
  percent: { vi: 'điểm phần trăm', one: 'percentage point', other: 'percentage points' },
  days: { vi: 'ngày', one: 'day', other: 'days' },
  points: { vi: 'điểm', one: 'point', other: 'points' },
} as const;

function withNoun(value: number, measure: keyof typeof nouns, style: NumberStyle): string {
  const number = formatNumber(value, style);
  const noun = nouns[measure];
  // "4,2 ngày" stays on one line in a narrow cell; "điểm phần trăm" is too long for that.
  const space = measure === 'percent' ? ' ' : '\u00a0';
  if (style.language === 'vi') return number + space + noun.vi;
  return number + space + (/^[+−]?1$/.test(number) ? noun.one : noun.other);
}

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

type Printer = (value: number) => string;

// Making an Intl.NumberFormat costs fifty times a format call, and a large portal prints a million numbers.
const printers: Readonly<Record<Language, Map<number, Printer>>> = {
  vi: new Map(),
  en: new Map(),
};

function printer({ language, decimals, atMost, signed }: NumberStyle): Printer {
  // One number for the rest of the style: no count of digits reaches a hundred.
  const key = ((decimals ?? 99) * 100 + (atMost ?? 99)) * 2 + Number(signed ?? false);
  const known = printers[language].get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? atMost ?? 10,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
  const rare = remembering((value) => {
    const text = format.format(value);
    return value < 0 ? text.replace('-', '−') : text;
  });
  const made: Printer = (value) => {
    const digits = decimals ?? (Number.isInteger(value) ? 0 : undefined);
    if (signed || value < 0 || digits === undefined) return rare(value);
    return decimal(value, digits, language) ?? rare(value);
  };
  printers[language].set(key, made);
  return made;
}

/** So many numbers of one style are remembered. */
const most = 20_000;

// A call to `Intl` costs five looks into a map.
function remembering(print: Printer): Printer {
  const known = new Map<number, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const text = print(value);
    known.set(value, text);
    return text;
  };
}
