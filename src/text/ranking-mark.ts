import type { Indicator } from '../model/indicator.ts';
import type { ObservationStatus } from '../model/observation.ts';
import type { Target } from '../model/target.ts';
import type { Attainments } from '../ranking/attainment.ts';
import type { RankedUnit } from '../ranking/ranking.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from './attainment.ts';
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

/**
 * What the upright marks on bars stand for: `từ 80 % trở lên; từ 85 % trở lên`. With `highest` each bar has but one. More than three
 * are named in the rows alone.
 */
export function markedTargetsInWords(
  rows: readonly RankedUnit[],
  indicator: Pick<Indicator, 'unitOfMeasure'>,
  { language, highest }: { readonly language: Language; readonly highest: boolean },
): string {
  // Thousands of rows stand to the same few targets: what is put into words is a handful.
  const marked = new Set<Target>();
  for (const {
    attainments: { scored },
  } of rows) {
    const top = highestOf(scored);
    for (const { target } of scored)
      if (target.value !== undefined && (!highest || target === top)) marked.add(target);
  }
  const sorted = [...marked].toSorted(byValue);
  const names = new Set(sorted.map((target) => targetInWords(target, indicator, language)));
  return names.size > 3 ? say(rankingPhrases, language).ofTheUnit : [...names].join('; ');
}

/** Of equal ones the last; `undefined` where none states a value. */
function highestOf(scored: Attainments['scored']): Target | undefined {
  let highest: Target | undefined;
  for (const { target } of scored)
    if (target.value !== undefined && target.value >= (highest?.value ?? target.value))
      highest = target;
  return highest;
}

function byValue(a: Target, b: Target): number {
  return (a.value ?? 0) - (b.value ?? 0);
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

/** What the marks of these rows mean, after what is said of all of them: `* số liệu sơ bộ; ‡ ít hồ sơ.`; empty without any. */
export function rankingMarksInWords(rows: readonly RankedUnit[], language: Language): string {
  const { smallMark } = say(rankingPhrases, language);
  const common = commonStatus(rows);
  const marks = [
    ...(common === undefined
      ? marksInWords(
          rows.map(({ state }) => state),
          language,
        )
      : [commonStatusInWords(common, language)]),
    ...(rows.some(({ small }) => small) ? [smallMark] : []),
  ];
  return marks.length === 0 ? '' : `${marks.join('; ')}.`;
}
