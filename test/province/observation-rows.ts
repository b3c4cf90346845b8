import { cell } from './csv-text.ts';
import type { Cell, Figures } from './figures.ts';
import type { ModelIndicator } from './indicators.ts';
import { indicators } from './indicators.ts';
import { noteOn } from './notes.ts';
import type { ModelUnit } from './unit.ts';

export const observationHeader =
  'unit,indicator,period,numerator,denominator,value,status,source,note,note_en\n';

/** A row to be: the counts of a unit in a period. */
export interface RowFacts extends Cell {
  readonly unit: ModelUnit;
  readonly indicator: ModelIndicator;
  readonly period: string;
  readonly source: string;
  readonly provisional: boolean;
}

/** A line of a file of observations, or nothing where there is no row. */
export function observationLine(facts: RowFacts): string {
  const { unit, indicator, period, numerator, denominator, state, source } = facts;
  if (state === 'none') return '';
  const start = `${unit.id},${indicator.id},${period},`;
  const note = noteOn(facts);
  const end = note === undefined ? ',\n' : `${cell(note.vi)},${cell(note.en)}\n`;
  switch (state) {
    case 'missing':
      return `${start},,,O,${source},${end}`;
    case 'not-applicable':
      return `${start},,,M,${source},${end}`;
    case 'suppressed':
      return `${start},,,Q,${source},${end}`;
    case 'rate':
      return `${start},,${rateText(indicator, numerator, denominator)},,${source},${end}`;
    default: {
      const status = state === 'estimated' ? 'E' : facts.provisional ? 'P' : '';
      return `${start}${String(numerator)},${String(denominator)},,${status},${source},${end}`;
    }
  }
}

function rateText({ measure }: ModelIndicator, numerator: number, denominator: number): string {
  if (denominator === 0) return '0';
  return measure === 'days'
    ? (numerator / denominator).toFixed(1)
    : ((numerator * 100) / denominator).toFixed(2);
}

/** The rows of one month, unit by unit. */
export function monthlyLines(figures: Figures, when: number, source: string): string {
  const month = figures.months[when];
  if (month === undefined) return '';
  const provisional = when === figures.months.length - 1;
  const lines: string[] = [];
  figures.units.forEach((unit, at) => {
    indicators.forEach((indicator, which) => {
      if (indicator.quarterly === true) return;
      lines.push(
        observationLine({
          ...figures.at(at, which, when),
          unit,
          indicator,
          period: month.text,
          source,
          provisional,
        }),
      );
    });
  });
  return lines.join('');
}
