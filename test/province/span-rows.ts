import type { Figures } from './figures.ts';
import { indicators } from './indicators.ts';
import type { ModelIndicator } from './indicators.ts';
import { observationLine } from './observation-rows.ts';
import { spanCell } from './span-cells.ts';
import { crossesReform } from './spans.ts';
import type { Span } from './spans.ts';
import type { ModelUnit } from './unit.ts';

/** The rows of a quarter or a cumulative period, unit by unit. */
export function spanLines(figures: Figures, span: Span): string {
  const { months, units } = figures;
  const crossing = crossesReform(months, span);
  const provisional = span.last === months.length - 1;
  return units
    .flatMap((unit, at) =>
      crossing && isPlace(unit)
        ? []
        : indicators.map((indicator, which) => {
            if (!isTold(indicator, span)) return '';
            const cell = spanCell(figures, { unit: at, indicator: which }, span);
            return observationLine({ ...cell, unit, indicator, period: span.text, provisional });
          }),
    )
    .join('');
}

function isPlace({ level }: ModelUnit): boolean {
  return level === 'huyen' || level === 'xa';
}

/** The survey is told each quarter only. */
function isTold({ quarterly }: ModelIndicator, { kind }: Span): boolean {
  return quarterly !== true || kind === 'quarter';
}
