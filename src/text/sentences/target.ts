import { worded } from '../../model/wording.ts';
import type { Outcome, OutcomeRow, Result } from '../../ranking/outcome.ts';
import type { Language } from '../../table/language.ts';
import { formatNumber } from '../format.ts';
import { fill, say } from '../messages/say.ts';
import { targetPhrases } from '../messages/targets.ts';
import { sentence } from './parts.ts';

/**
 * How a target came out over all levels together: `Trong 26 đơn vị có số liệu, 13 đạt, 13 chưa đạt; 5 đơn vị chưa có số liệu.`
 * Of a single unit with a figure its name.
 */
export function targetFinding(outcomes: readonly Outcome[], language: Language): string {
  const sum = (kind: keyof Outcome['counts']) =>
    outcomes.reduce((total, { counts }) => total + counts[kind], 0);
  const [met, missed, without, silent] = [
    sum('met'),
    sum('not-met'),
    sum('no-data'),
    sum('no-figure'),
  ];
  const { noData, noFigure } = say(targetPhrases, language);
  if (met + missed === 0) return sentence([silent > 0 && without === 0 ? noFigure : noData]);
  const judged = outcomes
    .flatMap(({ rows }) => rows)
    .find(({ outcome }) => outcome === 'met' || outcome === 'not-met');
  const found =
    met + missed === 1 && judged ? single(judged, language) : several(met, missed, language);
  return sentence([found, without > 0 ? withoutFigures(without, language) : '']);
}

/** How many targets there are, and how many of them cannot be held against figures: `4 chỉ tiêu; 1 chỉ tiêu chưa có số liệu công bố.` */
export function targetListFinding(results: readonly Result[], language: Language): string {
  const t = say(targetPhrases, language);
  const [only] = results;
  if (only !== undefined && results.length === 1) return sentence([t[leadOfOne[only]]]);
  const n = (result?: Result) =>
    formatNumber(results.filter((one) => result === undefined || one === result).length, {
      language,
    });
  const open = [
    ...(results.includes('without') ? [fill(t.leadWithout, { n: n('without') })] : []),
    ...(results.includes('silent') ? [fill(t.leadSilent, { n: n('silent') })] : []),
  ];
  return sentence([fill(open.length === 0 ? t.leadAll : t.lead, { n: n() }), ...open]);
}

const leadOfOne = {
  met: 'leadOne',
  missed: 'leadOne',
  without: 'leadOneWithout',
  silent: 'leadOneSilent',
} as const satisfies Readonly<Record<Result, keyof typeof targetPhrases>>;

function single({ unit, outcome }: OutcomeRow, language: Language): string {
  const [name, met] = [worded(unit.name, language), outcome === 'met'];
  if (language === 'vi') return `${name} ${met ? 'đã đạt' : 'chưa đạt'}`;
  return `${name} ${met ? 'has met it' : 'has not met it'}`;
}

function several(met: number, missed: number, language: Language): string {
  const number = (value: number) => formatNumber(value, { language });
  const all = number(met + missed);
  if (language === 'vi') {
    if (met === 0 || missed === 0)
      return `cả ${all} đơn vị có số liệu đều ${met === 0 ? 'chưa đạt' : 'đạt'}`;
    return `trong ${all} đơn vị có số liệu, ${number(met)} đạt, ${number(missed)} chưa đạt`;
  }
  if (met === 0) return `none of the ${all} units with figures met it`;
  if (missed === 0) return `all ${all} units with figures met it`;
  return `of ${all} units with figures ${number(met)} met it and ${number(missed)} did not`;
}

function withoutFigures(count: number, language: Language): string {
  const number = formatNumber(count, { language });
  if (language === 'vi') return `${number} đơn vị chưa có số liệu`;
  return `${number} ${count === 1 ? 'has' : 'have'} no figures`;
}
