import type { Given } from '../../src/commands/arguments.ts';
import { defaults, fewestUnits, mostMonths, mostUnits } from './options.ts';
import type { ProvinceOptions } from './options.ts';
import { wholeNumber } from './whole-number.ts';

/** The options of a command that makes a province. */
export const sizeOptions = {
  units: {
    kind: 'text',
    says: {
      vi: `số đơn vị, kể cả tỉnh: ${fewestUnits}–${mostUnits}, mặc định là ${defaults.units}`,
      en: `how many units, the province among them: ${fewestUnits}–${mostUnits}, ${defaults.units} by default`,
    },
  },
  months: {
    kind: 'text',
    says: {
      vi: `số tháng có số liệu: 1–${mostMonths}, mặc định là ${defaults.months}`,
      en: `how many months of figures: 1–${mostMonths}, ${defaults.months} by default`,
    },
  },
  seed: {
    kind: 'text',
    says: {
      vi: 'số mầm: cùng số mầm thì ra cùng một tỉnh',
      en: 'the number it grows from: the same gives the same province',
    },
  },
  periods: {
    kind: 'text',
    choices: ['monthly', 'all'],
    says: { vi: 'các loại kỳ', en: 'the kinds of periods' },
  },
  reform: {
    kind: 'text',
    choices: ['july-2025', 'none'],
    says: {
      vi: 'có sắp xếp tháng 7/2025 hay không',
      en: 'with the reorganisation of July 2025 or without',
    },
  },
} as const;

/**
 * What of a province was asked for; the rest is as usual.
 * @throws UsageError for a number that no province can have.
 */
export function provinceOptions(given: Given<typeof sizeOptions>): ProvinceOptions {
  const { units, months, seed } = defaults;
  return {
    units: wholeNumber('units', given.units, { usual: units, least: fewestUnits, most: mostUnits }),
    months: wholeNumber('months', given.months, { usual: months, least: 1, most: mostMonths }),
    seed: wholeNumber('seed', given.seed, { usual: seed, least: 0, most: 999_999_999 }),
    periods: given.periods === 'monthly' ? 'monthly' : defaults.periods,
    reform: given.reform === 'none' ? 'none' : defaults.reform,
  };
}
