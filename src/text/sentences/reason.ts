import type { Indicator } from '../../model/indicator.ts';
import { worded } from '../../model/wording.ts';
import type { Needed } from '../../ranking/needed.ts';
import type { Above, Reason } from '../../ranking/reason.ts';
import type { Figure } from '../../ranking/state.ts';
import type { Language } from '../../table/language.ts';
import { uncapitalise } from '../capitalise.ts';
import { formatFigure, formatGap, formatNumber, printedDecimals, printedValue } from '../format.ts';
import { fill, say } from '../messages/say.ts';
import { reasonPhrases } from '../messages/reason.ts';
import { rankInWords } from '../rank.ts';
import { unitInSentence } from '../unit-name.ts';

/** What is explained: a figure, and where it stands if it is ranked. */
export interface Explained {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly reason: Reason | undefined;
}

/**
 * “Why this rank”, sentence by sentence, beside the rank itself: how the figure came about with the real numbers, how many stand before
 * it where that is not plain (the first, a shared place), what parts it from the unit just above, and how many dossiers would have made
 * up for that.
 */
export function reasonInWords(
  { indicator, figure, reason }: Explained,
  language: Language,
): readonly string[] {
  const sentences = [formula(indicator, figure, language)];
  if (reason === undefined) return sentences;
  if (!reason.above || reason.rank.tied) sentences.push(standing(reason, language));
  if (reason.above) sentences.push(...distance(figure, reason.above, indicator, language));
  return sentences;
}

function formula(indicator: Indicator, figure: Figure, language: Language): string {
  const t = say(reasonPhrases, language);
  const printed = formatFigure(figure, indicator, language);
  const { numerator, denominator } = figure.observation;
  if (figure.basis === 'published' || numerator === undefined || denominator === undefined)
    return fill(t[publishedPhrase(indicator, figure)], { figure: printed });
  const number = (value: number) => formatNumber(value, { language });
  const named = (wording: Indicator['numerator'], otherwise: string) =>
    wording ? uncapitalise(worded(wording, language)) : otherwise;
  return fill(indicator.unitOfMeasure === 'percent' ? t.rate : t.quotient, {
    above: named(indicator.numerator, t.numerator),
    n: number(numerator),
    below: named(indicator.denominator, t.denominator),
    d: number(denominator),
    figure: printed,
  });
}

function publishedPhrase(indicator: Indicator, { observation }: Figure) {
  const { unitOfMeasure, numerator } = indicator;
  // A score that nothing is divided for has no counts to miss.
  if (unitOfMeasure === 'count' || (unitOfMeasure !== 'percent' && !numerator))
    return 'publishedCount';
  return observation.numerator === 0 ? 'publishedZero' : 'published';
}

function standing({ rank, allEqual }: Reason, language: Language): string {
  const t = say(reasonPhrases, language);
  if (allEqual) return fill(t.allEqual, { n: formatNumber(rank.of, { language }) });
  const before = rank.position - 1;
  const phrase = before === 0 ? t.first : before === 1 ? t.oneBefore : t.before;
  return fill(phrase, {
    before: formatNumber(before, { language }),
    rank: rankInWords(rank, language),
  });
}

/** The distance is that of the two figures as they are printed: a reader who subtracts them finds the same. */
function distance(
  own: Figure,
  above: Above,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const gap = printedValue(above.figure, indicator) - printedValue(own, indicator);
  const decimals = Math.max(
    printedDecimals(above.figure, indicator),
    printedDecimals(own, indicator),
  );
  const t = say(reasonPhrases, language);
  const values = {
    unit: unitInSentence(above.unit, language),
    figure: formatFigure(above.figure, indicator, language),
    gap: formatGap(gap, indicator, { language, decimals }),
  };
  // Dossiers make up a share; no number of them makes a count, a mean of days or a score.
  if (indicator.unitOfMeasure !== 'percent') return [fill(t.above, values)];
  return [fill(t.above, values), neededInWords(above.needed, language)];
}

function neededInWords(needed: Needed, language: Language): string {
  const t = say(reasonPhrases, language);
  if (needed.kind === 'no-counts') return t.noCounts;
  if (needed.kind === 'out-of-reach') return t.outOfReach;
  const one = needed.count === 1;
  const phrase = needed.change === 'more' ? (one ? t.oneMore : t.more) : one ? t.oneFewer : t.fewer;
  return fill(phrase, { count: formatNumber(needed.count, { language }) });
}
