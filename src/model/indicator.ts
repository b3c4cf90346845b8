import type { Row } from '../table/definition.ts';
import type { indicators } from '../table/definitions/indicators.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

export type UnitOfMeasure = 'percent' | 'count' | 'days' | 'points';
export type Polarity = 'higher' | 'lower' | 'none';

/** A measured quantity with one definition. A changed definition is another indicator (`replacedBy`). */
export interface Indicator {
  readonly id: string;
  readonly name: Wording;
  readonly unitOfMeasure: UnitOfMeasure;
  /** What is counted above and below the line; "not stated" where the source does not say. */
  readonly numerator: Wording | undefined;
  readonly denominator: Wording | undefined;
  readonly polarity: Polarity;
  /** The published precision: digits after the decimal sign. */
  readonly decimals: number;
  readonly definition: Wording;
  readonly countingRule: Wording | undefined;
  readonly definedBy: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly replacedBy: string | undefined;
}

/** The indicators in their order, those that another has replaced after all that still go on. */
export function currentFirst(indicators: Iterable<Indicator>): readonly Indicator[] {
  const [current, replaced] = [[] as Indicator[], [] as Indicator[]];
  for (const indicator of indicators)
    (indicator.replacedBy === undefined ? current : replaced).push(indicator);
  return [...current, ...replaced];
}

export function indicatorFrom(row: Row<typeof indicators>): Indicator {
  return {
    id: row.indicator,
    name: { vi: row.name, en: row.name_en },
    unitOfMeasure: row.unit_of_measure,
    numerator: optionalWording(row.numerator, row.numerator_en),
    denominator: optionalWording(row.denominator, row.denominator_en),
    polarity: row.polarity,
    decimals: row.decimals,
    definition: { vi: row.definition, en: row.definition_en },
    countingRule: optionalWording(row.counting_rule, row.counting_rule_en),
    definedBy: row.defined_by,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    replacedBy: row.replaced_by,
  };
}
