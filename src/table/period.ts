/**
 * The notation of periods (EDTF / ISO 8601): `2022`, `2022-Q3`, `2022-10`, `2022-W43`, `2022-10-22` (a state
 * on one day), `2019-01/2019-04` (cumulative, both months included), `2022-01/..` (the end is not stated).
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'interval'; readonly from: Month; readonly to: Month }
  | { readonly kind: 'open'; readonly from: Month };

export interface Month {
  readonly year: number;
  readonly month: number;
}
