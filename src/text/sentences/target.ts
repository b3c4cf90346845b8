import type { Outcome } from '../../ranking/outcome.ts';
import type { Language } from '../../table/language.ts';
import { formatNumber } from '../format.ts';
import { say } from '../messages/say.ts';
import { targetPhrases } from '../messages/targets.ts';
import { capitalise } from '../capitalise.ts';
import { sentence } from './parts.ts';

/** How a target came out over all levels together: `13 trên 26 đơn vị có số liệu chưa đạt; 5 đơn vị chưa có số liệu.` */
export function targetFinding(outcomes: readonly Outcome[], language: Language): string {
  const sum = (kind: keyof Outcome['counts']) =>
    outcomes.reduce((total, { counts }) => total + counts[kind], 0);
  const [met, missed, without] = [sum('met'), sum('not-met'), sum('no-data')];
  const number = (value: number) => formatNumber(value, { language });
  if (met + missed === 0) return `${capitalise(say(targetPhrases, language).noData)}.`;
  const all = number(met + missed);
  const clauses =
    language === 'vi'
      ? [
          `trong ${all} đơn vị có số liệu, ${number(met)} đạt, ${number(missed)} chưa đạt`,
          without > 0 ? `${number(without)} đơn vị chưa có số liệu` : '',
        ]
      : [
          `of ${all} ${met + missed === 1 ? 'unit' : 'units'} with figures ${number(met)} met it and ${number(missed)} did not`,
          without > 0 ? `${number(without)} ${without === 1 ? 'has' : 'have'} no figures` : '',
        ];
  return sentence(clauses);
}
