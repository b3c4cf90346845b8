import { worded } from '../../model/wording.ts';
import type { RankingSeries } from '../../ranking/catalogue.ts';
import type { Language } from '../../table/language.ts';
import { rankingPhrases } from '../../text/messages/rankings.ts';
import { say } from '../../text/messages/say.ts';
import { periodInWords } from '../../text/period.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';

/** The rankings, one an indicator and level: found by the indicator, the level and the latest period. */
export function rankingEntries(
  rankings: readonly RankingSeries[],
  language: Language,
  addressOf: (indicator: string, level: string) => string,
): readonly Entry[] {
  const { title } = say(rankingPhrases, language);
  return rankings.map(({ indicator, level, latest }) => {
    const name = worded(indicator.name, language);
    return entry({
      kind: 'ranking',
      title: `${name}: ${worded(level.name, language)}`,
      address: addressOf(indicator.id, level.id),
      aliases: language === 'vi' ? [name] : [name, indicator.name.vi],
      detail: `${title}, ${periodInWords(latest, language)}`,
      level: level.id,
    });
  });
}
