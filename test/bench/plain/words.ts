import type { Row } from './csv.ts';

export const languages = ['vi', 'en'] as const;

export type PlainLanguage = (typeof languages)[number];

/** The fixed words of the plain sites. Every site prints these; none of them counts in a comparison. */
export const words = {
  vi: {
    site: 'Theo dõi dịch vụ công',
    indicator: 'Chỉ số',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    value: 'Kết quả',
    change: 'Thay đổi',
    rank: 'Hạng',
    target: 'Chỉ tiêu',
    unit: 'Đơn vị',
    chart: 'Biểu đồ',
    period: 'Kỳ',
    level: 'Cấp',
    parent: 'Trực thuộc',
    latest: 'Kết quả mới nhất',
    course: 'Diễn biến',
    history: 'Các kỳ',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    none: '–',
    foot: 'Số liệu do các đơn vị báo cáo.',
  },
  en: {
    site: 'Public services in figures',
    indicator: 'Indicator',
    numerator: 'Numerator',
    denominator: 'Denominator',
    value: 'Result',
    change: 'Change',
    rank: 'Rank',
    target: 'Target',
    unit: 'Unit',
    chart: 'Chart',
    period: 'Period',
    level: 'Level',
    parent: 'Belongs to',
    latest: 'Latest results',
    course: 'Over time',
    history: 'All periods',
    met: 'Met',
    notMet: 'Not met',
    none: '–',
    foot: 'Figures as the units report them.',
  },
} as const satisfies Record<PlainLanguage, Record<string, string>>;

/** A column in a language, in Vietnamese where the other is empty. */
export function named(row: Row | undefined, language: PlainLanguage, column = 'name'): string {
  const inVietnamese = row?.[column] ?? '';
  return language === 'en' ? (row?.[`${column}_en`] ?? inVietnamese) : inVietnamese;
}

/** `1.234,5` or `1,234.5`; a dash for NaN. */
export function printed(value: number, decimals: number, language: PlainLanguage): string {
  if (Number.isNaN(value)) return words[language].none;
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `${point}${part}`}`;
}

export function printedChange(value: number, decimals: number, language: PlainLanguage): string {
  return `${value > 0 ? '+' : ''}${printed(value, decimals, language)}`;
}

/** `10/2026` of `2026-10`; any other period as it is. */
export function printedPeriod(period: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  return year === undefined || month === undefined ? period : `${month}/${year}`;
}
