import { endOf } from '../model/period.ts';
import { worded } from '../model/wording.ts';
import type { RankingSeries } from '../ranking/catalogue.ts';
import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import type { Addresses } from '../text/address.ts';
import { fill, say } from '../text/messages/say.ts';
import { feedPhrases } from '../text/messages/feeds.ts';
import { periodInWords } from '../text/period.ts';
import type { FeedEntry } from './atom.ts';

/** The newest figures of each ranking, `most` of each; those of a period without a stated end count from its first day. */
export function figureEntries(
  series: readonly RankingSeries[],
  language: Language,
  { to, most }: { readonly to: Addresses; readonly most: number },
): readonly FeedEntry[] {
  const t = say(feedPhrases, language);
  return series.flatMap(({ indicator, level, periods }) =>
    periods.slice(0, most).map((period) => ({
      address: to.ranking(indicator.id, level.id, period),
      title: fill(t.newFigures, {
        indicator: worded(indicator.name, language),
        period: periodInWords(period, language),
      }),
      summary: worded(level.name, language),
      day: dayOfPeriod(period),
    })),
  );
}

/** The day that figures of a period are of: its last; its first where the source states no end. */
export function dayOfPeriod(period: Period): string {
  const end = endOf(period);
  if (end !== undefined) return end;
  const { year, month } = period.kind === 'open' ? period.from : { year: 0, month: 1 };
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
