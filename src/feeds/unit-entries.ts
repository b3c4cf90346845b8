import { comparePeriods } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Series } from '../ranking/series.ts';
import { isFigure } from '../ranking/state.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import type { Language } from '../table/language.ts';
import type { Addresses } from '../text/address.ts';
import { periodToPath } from '../text/address.ts';
import { fill, say } from '../text/messages/say.ts';
import { feedPhrases } from '../text/messages/feeds.ts';
import { periodInWords } from '../text/period.ts';
import { stateInWords } from '../text/state.ts';
import type { FeedEntry } from './atom.ts';
import { dayOfPeriod } from './figure-entries.ts';

interface Said {
  readonly period: Period;
  readonly words: string;
}

/** The newest figures of a unit: one entry for each of the last `most` periods, with all its figures in it. */
export function unitEntries(
  unit: Unit,
  results: readonly { readonly indicator: Indicator; readonly series: Series }[],
  {
    language,
    to,
    most,
  }: { readonly language: Language; readonly to: Addresses; readonly most: number },
): readonly FeedEntry[] {
  const t = say(feedPhrases, language);
  const periods = Map.groupBy(
    results.flatMap((result) => saidIn(result, language)),
    ({ period }) => printPeriod(period),
  );
  const newest = [...periods.values()]
    .flatMap((said) => (said[0] ? [{ period: said[0].period, said }] : []))
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .slice(0, most);
  return newest.map(({ period, said }) => ({
    address: to.unit(unit.id),
    id: `${to.unit(unit.id)}#ky-${periodToPath(period)}`,
    title: fill(t.unitFigures, { period: periodInWords(period, language) }),
    summary: said.map(({ words }) => words).join('; '),
    day: dayOfPeriod(period),
  }));
}

function saidIn(
  { indicator, series }: { readonly indicator: Indicator; readonly series: Series },
  language: Language,
): readonly Said[] {
  return series.runs.flatMap(({ points }) =>
    points
      .filter(({ state }) => isFigure(state))
      .map(({ period, state }) => ({
        period,
        words: `${worded(indicator.name, language)}: ${stateInWords(state, indicator, language)}`,
      })),
  );
}
