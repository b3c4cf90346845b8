import type { UnitOfMeasure } from '../model/indicator.ts';
import type { Language, Words } from '../table/language.ts';

/** The unit that the numbers of a table are in: `%`, `ngày`. */
export function measureInWords(measure: UnitOfMeasure, language: Language): string {
  return measures[measure][language];
}

const measures: Readonly<Record<UnitOfMeasure, Words>> = {
  percent: { vi: '%', en: '%' },
  count: { vi: 'số lượng', en: 'count' },
  days: { vi: 'ngày', en: 'days' },
  points: { vi: 'điểm', en: 'points' },
};
