import type { Field } from '../field.ts';
import { code } from '../fields/code.ts';

/** The column that says which unit a row is about, in every table whose rows are about one unit. */
export const unitColumn = {
  type: code,
  required: true,
  references: 'units',
  title: { vi: 'Đơn vị', en: 'Unit' },
  description: { vi: 'Mã đơn vị, có trong units.csv.', en: 'The unit’s code, from units.csv.' },
} as const satisfies Field<string, true>;

/** The column that says which indicator a row is about. */
export const indicatorColumn = {
  type: code,
  required: true,
  references: 'indicators',
  title: { vi: 'Chỉ số', en: 'Indicator' },
  description: {
    vi: 'Mã chỉ số, có trong indicators.csv.',
    en: 'The indicator’s code, from indicators.csv.',
  },
} as const satisfies Field<string, true>;
