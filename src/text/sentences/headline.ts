import type { Indicator } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { worded } from '../../model/wording.ts';
import type { Attainments } from '../../ranking/attainment.ts';
import type { State } from '../../ranking/state.ts';
import type { Language } from '../../table/language.ts';
import type { Period } from '../../table/period.ts';
import { attainmentInWords } from '../attainment.ts';
import { uncapitalise } from '../capitalise.ts';
import { periodInWords, periodOpening } from '../period.ts';
import { stateLabel } from '../state.ts';
import { unitInSentence } from '../unit-name.ts';
import { figureInWords } from './figure.ts';
import { sentence } from './parts.ts';

/** One indicator of one unit in one period, beside its targets. */
export interface Headline {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly period: Period;
  readonly state: State;
  readonly attainments: Attainments;
  /** The denominator is below 20. */
  readonly small?: boolean | undefined;
}

/**
 * A figure beside its targets, in one sentence: `Tính từ đầu năm 2022 …, tỷ lệ … của tỉnh Bắc Giang là 49,11 %; chưa đạt chỉ tiêu
 * từ 50 % trở lên, còn thiếu 0,89 điểm phần trăm.` Without a figure it says why. Calls are left to their own place.
 */
export function headlineFinding(headline: Headline, language: Language): string {
  const { indicator, state, attainments } = headline;
  const targets = isFigure(state) ? scoredClauses(attainments, indicator, language) : [];
  return sentence([figureClause(headline, language), ...targets]);
}

/** The opening clause about one figure, or about why there is none; without a full stop. */
export function figureClause(headline: Headline, language: Language): string {
  const { indicator, unit, period, state, small } = headline;
  const name = unitInSentence(unit, language);
  const measured = worded(indicator.name, language);
  const answer = isFigure(state)
    ? figureInWords({ state, small }, indicator, language)
    : uncapitalise(stateLabel(state.kind, language));
  if (language === 'en') return `${measured}, ${name}, ${periodInWords(period, 'en')}: ${answer}`;
  const link = isFigure(state) ? ' là ' : ': ';
  return `${periodOpening(period, 'vi')}, ${uncapitalise(measured)} của ${name}${link}${answer}`;
}

/** Each scored target with its outcome; two documents that ask the same are named once. */
export function scoredClauses(
  { scored }: Attainments,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  return [...new Set(scored.map((each) => attainmentInWords(each, indicator, language)))];
}

function isFigure(state: State): state is Extract<State, { value: number }> {
  return state.kind === 'value' || state.kind === 'zero';
}
