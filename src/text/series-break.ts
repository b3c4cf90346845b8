import { worded } from '../model/wording.ts';
import type { SeriesBreak } from '../ranking/series-break.ts';
import type { Language, Words } from '../table/language.ts';
import { dateInWords } from './date.ts';

/** Why a line stops: `sáp nhập, ngày 1/7/2025`, `thay đổi cách tính, ngày 24/6/2022`; without a date where none is stated. */
export function breakInWords(
  { reason, date }: { readonly reason: SeriesBreak['reason']; readonly date?: SeriesBreak['date'] },
  language: Language,
): string {
  const words = reasons[reason][language];
  return date === undefined ? words : `${words}, ${dateInWords(date, language)}`;
}

/** The same with what follows from it, for the note under a chart; names the other indicator of a changed method. */
export function breakNote(seriesBreak: SeriesBreak, language: Language): string {
  const words = breakInWords(seriesBreak, language);
  if (!('indicator' in seriesBreak)) return `${words}: ${otherTerritory[language]}`;
  const name = worded(seriesBreak.indicator.name, language);
  return `${words}: ${language === 'vi' ? 'không so sánh được với chỉ số' : 'not comparable with the indicator'} “${name}”`;
}

const reasons: Readonly<Record<SeriesBreak['reason'], Words>> = {
  merge: { vi: 'sáp nhập', en: 'merger' },
  split: { vi: 'chia tách', en: 'split' },
  replaces: { vi: 'bắt đầu cách tính này', en: 'this method begins' },
  'replaced-by': { vi: 'thay đổi cách tính', en: 'method changed' },
};

const otherTerritory: Words = {
  vi: 'số liệu trước và sau không so sánh được với nhau',
  en: 'figures before and after are not comparable',
};
