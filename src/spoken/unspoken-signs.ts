import type { Language } from '../table/language.ts';
import type { UnspokenRule } from './unspoken.ts';

const said: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { '/': ' hoặc ', '&': 'và', '+': 'cộng', '=': 'bằng', '%': 'phần trăm', '@': 'a còng' },
  en: { '/': ' or ', '&': 'and', '+': 'plus', '=': 'equals', '%': 'per cent', '@': 'at' },
};

/** Signs that have no sound of their own. */
export function signRules(language: Language): readonly UnspokenRule[] {
  return [
    { kind: 'sign', pattern: /và\/hoặc|and\/or/g, say: () => said[language]['/']?.trim() },
    {
      kind: 'sign',
      pattern: /[/&+=%@#*_~|\\^<>→←•°$€²³§]/g,
      say: ([written]) => said[language][written],
    },
  ];
}
