import type { Language } from '../../table/language.ts';
import { shown } from '../issues/shown.ts';
import { fill } from '../messages/say.ts';
import { faults } from './faults.ts';
import type { FaultCode } from './faults.ts';
import { formatNumber } from '../format.ts';
import { importReport } from './report.ts';

/** What is wrong with a cell, and what to do about it. */
export interface FaultInWords {
  readonly reason: string;
  readonly hint: string;
}

export function describeFault(
  {
    code,
    details,
  }: { readonly code: FaultCode; readonly details: Readonly<Record<string, string | number>> },
  language: Language,
): FaultInWords {
  const values = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, inWords(name, value, language)]),
  );
  const { reason, hint }: { readonly reason: Words; readonly hint: Words } = faults[code];
  return { reason: fill(reason[language], values), hint: fill(hint[language], values) };
}

type Words = Readonly<Record<Language, string>>;

function inWords(name: string, value: string | number, language: Language): string {
  if (value === 'numerator' || value === 'denominator') return importReport[value][language];
  if (typeof value === 'string') return shown(value);
  // The number of a row is no quantity.
  return name === 'other' ? String(value) : formatNumber(value, { language });
}
