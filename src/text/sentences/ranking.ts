import { worded } from '../../model/wording.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from '../../ranking/ranking.ts';
import type { Language, Words } from '../../table/language.ts';
import { uncapitalise } from '../capitalise.ts';
import { formatFigure, formatNumber } from '../format.ts';
import { periodOpening } from '../period.ts';
import { unitInSentence } from '../unit-name.ts';
import { figureInWords, sharedFigureInWords, smallInWords } from './figure.ts';
import { inARow, measureNoun, sentence, unitsCounted } from './parts.ts';
import { targetClauses } from './targets.ts';

/**
 * What a ranking shows: who stands first among those with figures, how many met each target, and how many have no figure and
 * why. One sentence, or three where targets are listed. A group that is not ranked gets its figures instead of a first place.
 * Nothing is averaged.
 */
export function rankingFinding(ranking: Ranking, language: Language): string {
  const lead = `${periodOpening(ranking.period, language)}, ${leadClause(ranking, language)}`;
  const targets = targetClauses(ranking, language);
  const reasons = reasonClauses(ranking.unranked, language);
  if (!targets.listed) return sentence([lead, ...targets.clauses, ...reasons]);
  return [[lead], targets.clauses, reasons]
    .filter((clauses) => clauses.length > 0)
    .map(sentence)
    .join(' ');
}

function leadClause(ranking: Ranking, language: Language): string {
  const { ranked } = ranking;
  const [first] = ranked;
  if (!first) return nothing[language];
  if (!first.rank) return listing(ranking, language);
  const leaders = ranked.filter(({ rank }) => rank?.position === 1);
  if (ranked.length === 1) return onlyOne(ranking, first, language);
  if (leaders.length === ranked.length) return allAlike(ranking, language);
  return language === 'vi' ? vietnameseLead(ranking, leaders) : englishLead(ranking, leaders);
}

function vietnameseLead(ranking: Ranking, leaders: readonly RankedUnit[]): string {
  const best = `${measureNoun(ranking.indicator.unitOfMeasure, 'vi')} ${superlative(ranking, 'vi')}`;
  const together = leaders.length > 1 ? 'cùng có' : 'có';
  const figures = sharedFigureInWords(leaders, ranking.indicator, 'vi');
  return `${names(leaders, 'vi')} ${together} ${best} trong ${group(ranking, 'vi')}: ${figures}`;
}

function englishLead(ranking: Ranking, leaders: readonly RankedUnit[]): string {
  const best = `${superlative(ranking, 'en')} ${measureNoun(ranking.indicator.unitOfMeasure, 'en')}`;
  const few = smallInWords(leaders, 'en');
  const those = [names(leaders, 'en'), ...(few === undefined ? [] : [few])].join('; ');
  return `the ${best} among the ${group(ranking, 'en')} was ${value(ranking, leaders[0], 'en')} (${those})`;
}

function allAlike(ranking: Ranking, language: Language): string {
  const noun = measureNoun(ranking.indicator.unitOfMeasure, language);
  const figures = sharedFigureInWords(ranking.ranked, ranking.indicator, language);
  const everyone = `all ${group(ranking, 'en')}`.replace(/^all 2 /, 'both ');
  return language === 'vi'
    ? `cả ${group(ranking, 'vi')} đều có ${noun} bằng nhau: ${figures}`
    : `${everyone} had the same ${noun}: ${figures}`;
}

function onlyOne(ranking: Ranking, first: RankedUnit, language: Language): string {
  const value = figure(ranking, first, language);
  const name = unitInSentence(first.unit, language);
  return language === 'vi'
    ? `chỉ ${name} có số liệu: ${value}`
    : `only ${name} has a figure: ${value}`;
}

/** One figure is said, up to four are named, of more the lowest and the highest. */
function listing(ranking: Ranking, language: Language): string {
  const { ranked } = ranking;
  const named = ranked.map(
    (row) => `${unitInSentence(row.unit, language)} ${figure(ranking, row, language)}`,
  );
  const [first] = ranked;
  if (first && ranked.length === 1) return single(ranking, first, language);
  if (ranked.length <= 4)
    return `${language === 'vi' ? 'số liệu như sau' : 'the figures were'}: ${named.join('; ')}`;
  const byValue = ranked.toSorted((a, b) => a.state.value - b.state.value);
  const lowest = figure(ranking, byValue[0], language);
  const highest = figure(ranking, byValue.at(-1), language);
  const count = unitsCounted(ranked.length, language);
  return language === 'vi'
    ? `${count} có số liệu, từ ${lowest} đến ${highest}`
    : `${count} had figures, from ${lowest} to ${highest}`;
}

function single(ranking: Ranking, row: RankedUnit, language: Language): string {
  const value = figure(ranking, row, language);
  const name = unitInSentence(row.unit, language);
  const noun = measureNoun(ranking.indicator.unitOfMeasure, language);
  return language === 'vi'
    ? `${noun} của ${name} là ${value}`
    : `the ${noun} for ${name} was ${value}`;
}

/** Three names at most; more units are counted. */
function names(rows: readonly RankedUnit[], language: Language): string {
  if (rows.length > 3) return unitsCounted(rows.length, language);
  return inARow(
    rows.map(({ unit }) => unitInSentence(unit, language)),
    language,
  );
}

function group({ level, ranked }: Ranking, language: Language): string {
  const count = formatNumber(ranked.length, { language });
  const kind = uncapitalise(worded(level.name, language));
  return language === 'vi' ? `${count} ${kind} có số liệu` : `${count} ${kind} with figures`;
}

function figure({ indicator }: Ranking, row: RankedUnit | undefined, language: Language): string {
  return row ? figureInWords(row, indicator, language) : '';
}

function value({ indicator }: Ranking, row: RankedUnit | undefined, language: Language): string {
  return row ? formatFigure(row.state, indicator, language) : '';
}

function superlative({ indicator }: Ranking, language: Language): string {
  return superlatives[indicator.polarity === 'lower' ? 'lower' : 'higher'][language];
}

function reasonClauses(rows: readonly UnrankedUnit[], language: Language): readonly string[] {
  return (['not-reported', 'no-dossiers', 'not-applicable'] as const).flatMap((kind) => {
    const count = rows.filter(({ state }) => state.kind === kind).length;
    if (count === 0) return [];
    const [one, other] = reasons[kind][language];
    return [`${unitsCounted(count, language)} ${count === 1 ? one : other}`];
  });
}

const nothing: Words = {
  vi: 'chưa có số liệu để so sánh',
  en: 'there is no figure to compare yet',
};

const superlatives = {
  higher: { vi: 'cao nhất', en: 'highest' },
  lower: { vi: 'thấp nhất', en: 'lowest' },
} as const satisfies Record<string, Words>;

const reasons = {
  'not-reported': {
    vi: ['chưa có số liệu', 'chưa có số liệu'],
    en: ['has no figure', 'have no figure'],
  },
  'no-dossiers': {
    vi: ['không phát sinh hồ sơ', 'không phát sinh hồ sơ'],
    en: ['had no dossiers', 'had no dossiers'],
  },
  'not-applicable': {
    vi: ['không thuộc diện áp dụng', 'không thuộc diện áp dụng'],
    en: ['is outside the scope of the indicator', 'are outside the scope of the indicator'],
  },
} as const;
