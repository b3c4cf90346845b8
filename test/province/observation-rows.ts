import { cell } from './csv-text.ts';
import type { Cell, Figures } from './figures.ts';
import type { ModelIndicator } from './indicators.ts';
import { indicators } from './indicators.ts';
import { noteOn } from './notes.ts';
import { sourceOf } from './sources.ts';
import type { ModelUnit } from './unit.ts';

export const observationHeader =
  'unit,indicator,period,numerator,denominator,value,status,source,note,note_en\n';

/** A row to be: what is known of a unit in a period. */
export interface RowFacts extends Cell {
  readonly unit: ModelUnit;
  readonly indicator: ModelIndicator;
  /** EDTF. */
  readonly period: string;
  readonly provisional: boolean;
  /** A sum of months of which some have no figure. */
  readonly incomplete?: boolean;
}

/** A line of a file of observations, or nothing where there is no row. */
export function observationLine(facts: RowFacts): string {
  const { unit, indicator, period, numerator, denominator, state } = facts;
  if (state === 'none') return '';
  const start = `${unit.id},${indicator.id},${period},`;
  const note = noteOn(facts);
  const end = `,${sourceOf(facts)},${note === undefined ? ',' : `${cell(note.vi)},${cell(note.en)}`}\n`;
  switch (state) {
    case 'missing':
      return `${start},,,O${end}`;
    case 'not-applicable':
      return `${start},,,M${end}`;
    case 'suppressed':
      return `${start},,,Q${end}`;
    case 'rate':
      return `${start},,${rateText(facts)},${end}`;
    default: {
      const status = state === 'estimated' ? 'E' : facts.provisional ? 'P' : '';
      return `${start}${String(numerator)},${String(denominator)},,${status}${end}`;
    }
  }
}

function rateText({ indicator, numerator, denominator }: RowFacts): string {
  const rate = denominator === 0 ? 0 : numerator / denominator;
  return indicator.measure === 'days' ? rate.toFixed(1) : (100 * rate).toFixed(2);
}

/** The rows of one month, unit by unit. */
export function monthLines(figures: Figures, when: number): string {
  const month = figures.months[when];
  if (month === undefined) return '';
  const provisional = when === figures.months.length - 1;
  const lines: string[] = [];
  figures.units.forEach((unit, at) => {
    indicators.forEach((indicator, which) => {
      if (indicator.quarterly === true) return;
      const known = figures.at(at, which, when);
      const facts = { ...known, unit, indicator, period: month.text, provisional };
      lines.push(observationLine(facts));
    });
  });
  return lines.join('');
}
