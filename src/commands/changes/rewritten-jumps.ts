import type { UnitOfMeasure } from '../../model/indicator.ts';
import { isJump } from '../../table/rules/jumps.ts';
import { keyParts } from './cell-changes.ts';
import type { KeyPart } from './cell-changes.ts';
import type { MeasureOf, NameOf } from './names.ts';
import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import type { TableDifference } from './table-difference.ts';
import { isReadable } from './written-figure.ts';

/** A figure that became many times what it was, or a small part of it. */
export interface FigureJump {
  readonly key: readonly KeyPart[];
  readonly measure: UnitOfMeasure | undefined;
  readonly old: number;
  readonly new: number;
  readonly file: string;
  readonly line: number;
}

interface Known {
  readonly nameOf: NameOf;
  readonly measureOf: MeasureOf;
  readonly times: number;
}

/** Figures that were written anew more than `times` larger or smaller. */
export function rewrittenJumps(
  difference: TableDifference | undefined,
  { nameOf, measureOf, times }: Known,
): readonly FigureJump[] {
  return (difference?.changed ?? []).flatMap(({ before, after }) => {
    const measure = measureOf(cellOf(after, 'indicator').trim());
    const [old, now] = [figureOf(before, measure), figureOf(after, measure)];
    if (old === undefined || now === undefined || old <= 0 || now <= 0) return [];
    if (!isJump(now, old, times)) return [];
    const key = keyParts(after, ['unit', 'indicator', 'period'], nameOf);
    return [{ key, measure, old, new: now, file: after.file, line: after.line }];
  });
}

/** As the indicator counts it: counts of a percentage give one, as a published value is one. */
function figureOf(row: RawRow, measure: UnitOfMeasure | undefined): number | undefined {
  const number = (column: string) => {
    const text = cellOf(row, column).trim();
    return text !== '' && isReadable(text) ? Number(text) : undefined;
  };
  const [numerator, denominator] = [number('numerator'), number('denominator')];
  if (numerator === undefined || denominator === undefined) return number('value');
  const factor = measure === 'percent' ? 100 : 1;
  return denominator > 0 ? (factor * numerator) / denominator : undefined;
}
