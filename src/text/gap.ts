import type { Indicator } from '../model/indicator.ts';
import type { Operator, Target } from '../model/target.ts';
import type { Figure } from '../ranking/state.ts';
import type { Language } from '../table/language.ts';
import { decimalsIn, formatGap, printedDecimals } from './format.ts';

/** How a figure misses a target: it is short of it, over it, beside it, or right on the mark that it must be over, or under. */
export type Miss = 'short' | 'over' | 'away' | 'on-floor' | 'on-ceiling';

export function missOf(operator: Operator, gap: number): Miss {
  if (gap === 0) return operator === '>' ? 'on-floor' : 'on-ceiling';
  if (operator === '=') return 'away';
  return gap < 0 ? 'short' : 'over';
}

/** What is compared. */
export interface Compared {
  readonly target: Pick<Target, 'operator' | 'value'>;
  readonly indicator: Pick<Indicator, 'unitOfMeasure' | 'decimals'>;
  /** Its distance has the decimals that it is printed with. */
  readonly figure?: Figure | undefined;
}

/** How far a figure lies from a target that it missed: `29,6 điểm phần trăm`, `hơn 29,6 điểm phần trăm` from one that must be passed. */
export function missedBy(
  gap: number,
  { target: { operator, value = 0 }, indicator, figure }: Compared,
  language: Language,
): string {
  const decimals = figure && Math.max(printedDecimals(figure, indicator), decimalsIn(value));
  const exceeded = operator === '>' || operator === '<';
  return formatGap(gap, indicator, { language, decimals, exceeded });
}
