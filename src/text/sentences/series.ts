import type { Indicator } from '../../model/indicator.ts';
import type { Figured, Run } from '../../ranking/series.ts';
import type { Language } from '../../table/language.ts';
import { formatFigure, formatNumber } from '../format.ts';
import { periodInSentence } from '../period.ts';
import { sentence } from './parts.ts';

/**
 * What a line chart shows, for those who do not see it: the lowest figure and the highest with their periods, of figures that are all
 * equal the latest, and how many periods have none. What is drawn, and its latest figures, stand beside it. `undefined` when the run
 * has no figure.
 */
export function seriesFinding(
  { points }: Run,
  indicator: Indicator,
  language: Language,
): string | undefined {
  const figured = points.filter((point): point is Figured => 'value' in point.state);
  const [first, last] = [figured[0], figured.at(-1)];
  if (!first || !last) return undefined;
  const say = (name: string, { period, state }: Figured) =>
    `${name} ${formatFigure(state, indicator, language)} (${periodInSentence(period, language)})`;
  let [lowest, highest] = [first, first];
  for (const point of figured) {
    if (point.state.value < lowest.state.value) lowest = point;
    if (point.state.value > highest.state.value) highest = point;
  }
  const t = words[language];
  const figures =
    lowest === highest
      ? say(t.latest, last)
      : [say(t.lowest, lowest), say(t.highest, highest)].join(', ');
  const missing = points.length - figured.length;
  return sentence([
    figures,
    missing === 0 ? '' : `${formatNumber(missing, { language })} ${missing === 1 ? t.gap : t.gaps}`,
  ]);
}

const words = {
  vi: {
    latest: 'gần nhất',
    lowest: 'thấp nhất',
    highest: 'cao nhất',
    gap: 'kỳ không có số liệu',
    gaps: 'kỳ không có số liệu',
  },
  en: {
    latest: 'latest',
    lowest: 'lowest',
    highest: 'highest',
    gap: 'period without a figure',
    gaps: 'periods without a figure',
  },
} as const satisfies Record<Language, unknown>;
