import type { Language } from '../table/language.ts';
import type { Guide } from './guide.ts';

/** More steps than this are not read from a wall. */
const mostBoardSteps = 6;

/** The language that a guide is shown in on a page in `language`: its own, or Vietnamese where it has no text in it. */
export function languageOfGuide(guide: Guide, language: Language): Language {
  return guide.languages.includes(language) ? language : 'vi';
}

/** The words of the wall board, at most {@link mostBoardSteps}; none where the guide has no board. */
export function boardSteps(guide: Guide, language: Language): readonly string[] {
  return guide.steps[language].flatMap(({ board }) => board ?? []).slice(0, mostBoardSteps);
}

/** Whether a guide has a board for the wall. */
export function hasBoard(guide: Guide): boolean {
  return boardSteps(guide, 'vi').length > 0;
}

/** The language of the radio script for a page in `language`; `undefined` where the guide has none. */
export function languageOfRadio({ radio }: Guide, language: Language): Language | undefined {
  return ([language, 'vi'] as const).find((one) => radio[one] !== undefined);
}

/** Whether the day by which a guide must be checked again has passed. */
export function isDue({ reviewBy }: Pick<Guide, 'reviewBy'>, today: string): boolean {
  return reviewBy < today;
}
