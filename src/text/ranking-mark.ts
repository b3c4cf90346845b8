import type { RankedUnit } from '../ranking/ranking.ts';
import type { Language } from '../table/language.ts';
import { markOfStatus, marksInWords } from './mark.ts';
import { rankingPhrases } from './messages/rankings.ts';
import { say } from './messages/say.ts';

/** The marks beside a figure in a long ranking: `*` provisional, `†` estimated, `‡` few dossiers. */
export function rankingMarks({ state, small }: Pick<RankedUnit, 'state' | 'small'>): string {
  return markOfStatus(state.observation.status) + (small ? '‡' : '');
}

/** What the marks of these rows mean. */
export function rankingMarksInWords(
  rows: readonly RankedUnit[],
  language: Language,
): readonly string[] {
  const { smallMark } = say(rankingPhrases, language);
  return [
    ...marksInWords(
      rows.map(({ state }) => state),
      language,
    ),
    ...(rows.some(({ small }) => small) ? [smallMark] : []),
  ];
}
