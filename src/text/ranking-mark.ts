import type { ObservationStatus } from '../model/observation.ts';
import type { RankedUnit } from '../ranking/ranking.ts';
import type { Language } from '../table/language.ts';
import { markOfStatus, marksInWords } from './mark.ts';
import { rankingPhrases } from './messages/rankings.ts';
import { fill, say } from './messages/say.ts';
import { uncapitalise } from './capitalise.ts';
import { statusInWords } from './state.ts';

/** What is not normal and the same of all figures is said once, and not beside each. */
export function commonStatus(rows: readonly RankedUnit[]): ObservationStatus | undefined {
  const status = rows[0]?.state.observation.status;
  if (status === 'A' || rows.length < 2) return undefined;
  return rows.every(({ state }) => state.observation.status === status) ? status : undefined;
}

/** `mọi con số: số liệu sơ bộ` */
export function commonStatusInWords(status: ObservationStatus, language: Language): string {
  const { allFigures } = say(rankingPhrases, language);
  return fill(allFigures, { status: uncapitalise(statusInWords(status, language)) });
}

/** The marks beside a figure in a long ranking: `*` provisional, `†` estimated, `‡` few dossiers; none for a status of all. */
export function rankingMarks(
  { state: { observation }, small }: Pick<RankedUnit, 'state' | 'small'>,
  common?: ObservationStatus,
): string {
  return (
    (observation.status === common ? '' : markOfStatus(observation.status)) + (small ? '‡' : '')
  );
}

/** What the marks of these rows mean, after what is said of all of them. */
export function rankingMarksInWords(
  rows: readonly RankedUnit[],
  language: Language,
): readonly string[] {
  const { smallMark } = say(rankingPhrases, language);
  const common = commonStatus(rows);
  return [
    ...(common === undefined
      ? marksInWords(
          rows.map(({ state }) => state),
          language,
        )
      : [commonStatusInWords(common, language)]),
    ...(rows.some(({ small }) => small) ? [smallMark] : []),
  ];
}
