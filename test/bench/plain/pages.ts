import { home, rankingAddress, unitAddress } from './addresses.ts';
import type { Figures } from './figures.ts';
import { indexView } from './index-view.ts';
import type { IndexView } from './index-view.ts';
import { rankedLevels, ranksOf } from './ranks.ts';
import type { RankingKey, Ranks } from './ranks.ts';
import { rankingView } from './ranking-view.ts';
import type { RankingView } from './ranking-view.ts';
import { unitView } from './unit-view.ts';
import type { UnitView } from './unit-view.ts';
import { languages } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** A page of the plain sites: an address, and what it shows, made when it is asked for. */
export type PlainPage = {
  readonly address: string;
  readonly language: PlainLanguage;
} & (
  | { readonly kind: 'unit'; readonly view: () => UnitView }
  | { readonly kind: 'ranking'; readonly view: () => RankingView }
  | { readonly kind: 'index'; readonly view: () => IndexView }
);

/** Every plain page: a unit each, a ranking each for every period and once more for the latest, and the first page. */
export function plainPages(figures: Figures): readonly PlainPage[] {
  const ranks = remembered(figures);
  const pagesIn = (language: PlainLanguage) => [
    ...unitPages(figures, language, ranks),
    ...rankingPages(figures, language),
    {
      kind: 'index' as const,
      language,
      address: home(language),
      view: () => indexView(figures, language),
    },
  ];
  return languages.flatMap(pagesIn);
}

function unitPages(
  figures: Figures,
  language: PlainLanguage,
  ranks: (key: RankingKey) => Ranks,
): PlainPage[] {
  return figures.units.map((row, unit) => ({
    kind: 'unit',
    language,
    address: unitAddress(row['unit'] ?? '', language),
    view: () => unitView(figures, unit, { language, ranks }),
  }));
}

function rankingPages(figures: Figures, language: PlainLanguage): PlainPage[] {
  return rankedLevels(figures).flatMap(({ indicator, level, periods }) => {
    const id = figures.indicators[indicator]?.['indicator'] ?? '';
    return [undefined, ...periods].map((dated) => ({
      kind: 'ranking' as const,
      language,
      address: rankingAddress({ indicator: id, level, period: dated }, language),
      view: () => {
        const period = dated ?? periods.at(-1) ?? '';
        return rankingView(figures, { indicator, level, period, periods }, language);
      },
    }));
  });
}

/** Units of one level ask for the same rankings: those of their latest period. */
function remembered(figures: Figures): (key: RankingKey) => Ranks {
  const known = new Map<string, Ranks>();
  return (key) => {
    const name = `${String(key.indicator)} ${key.level} ${key.period}`;
    const ranks = known.get(name) ?? ranksOf(figures, key);
    known.set(name, ranks);
    return ranks;
  };
}
