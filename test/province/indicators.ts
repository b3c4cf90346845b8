/** How the figures of an indicator come about; its words are in `fixed/data/indicators.csv`. */
export interface ModelIndicator {
  readonly id: IndicatorId;
  readonly measure: 'percent' | 'days';
  /** The part of the dossiers received that the denominator counts. */
  readonly share: number;
  /** Where the middle unit stands in the last month: logits of a rate, or working days. */
  readonly level: number;
  /** What a year of work brings: logits a year, or days a year (less is better). */
  readonly pace: number;
  readonly from?: string;
  readonly to?: string;
  /** A survey of each quarter, not of each month. */
  readonly quarterly?: true;
}

export const paymentRuleChange = '2026-01-01';

/** Six are counted each month: the two of online payment follow each other. */
export const modelIndicators = [
  { id: 'nop-truc-tuyen', measure: 'percent', share: 1, level: 0.95, pace: 0.62 },
  { id: 'toan-trinh', measure: 'percent', share: 0.55, level: 0.2, pace: 0.55 },
  { id: 'dung-han', measure: 'percent', share: 0.96, level: 3.6, pace: 0.3 },
  {
    id: 'thanh-toan-tren-cong',
    measure: 'percent',
    share: 0.42,
    level: 0.35,
    pace: 0.8,
    to: '2025-12-31',
  },
  {
    id: 'thanh-toan-truc-tuyen',
    measure: 'percent',
    share: 0.38,
    level: 0.95,
    pace: 0.8,
    from: paymentRuleChange,
  },
  { id: 'so-hoa-ho-so', measure: 'percent', share: 0.98, level: 0.55, pace: 0.7 },
  { id: 'thoi-gian-giai-quyet', measure: 'days', share: 0.6, level: 5.2, pace: -0.7 },
  { id: 'hai-long', measure: 'percent', share: 0.3, level: 2.5, pace: 0.15, quarterly: true },
] as const;

export const indicators: readonly ModelIndicator[] = modelIndicators;

export type IndicatorId = (typeof modelIndicators)[number]['id'];
