import type { PlainLanguage } from './words.ts';

/** Addresses of the plain pages: those of the portal. `period` absent: the latest. */
export function rankingAddress(
  {
    indicator,
    level,
    period,
  }: Readonly<Record<'indicator' | 'level', string>> & {
    readonly period?: string | undefined;
  },
  language: PlainLanguage,
): string {
  const dated = period === undefined ? '' : `${period.replace('/', '--')}/`;
  return `${home(language)}xep-hang/${indicator}/${level}/${dated}`;
}

export function unitAddress(unit: string, language: PlainLanguage): string {
  return `${home(language)}don-vi/${unit}/`;
}

export function home(language: PlainLanguage): string {
  return language === 'vi' ? '/' : '/en/';
}
