import type { Language, Words } from '../table/language.ts';

/** The name of a field type on the dictionary page; a type without words keeps its own name. */
export function fieldTypeInWords(name: string, language: Language): string {
  return names[name]?.[language] ?? name;
}

/** A value that a column may hold, and what it means. */
export interface ChoiceWords {
  readonly value: string;
  readonly words: string;
}

interface Column {
  readonly type: { readonly name: string; readonly choices?: Readonly<Record<string, Words>> };
  readonly description: Words;
}

/** What a cell may hold, where only a few values are allowed; none where the description of the column names each of them already. */
export function choicesInWords(
  { type, description }: Column,
  language: Language,
): readonly ChoiceWords[] {
  const choices = Object.entries(type.choices ?? {});
  const told = choices.every(([value]) => description[language].split(/[ (),]+/).includes(value));
  return told ? [] : choices.map(([value, words]) => ({ value, words: words[language] }));
}

const names: Readonly<Record<string, Words>> = {
  choice: { vi: 'một trong các giá trị', en: 'one of a list' },
  code: { vi: 'mã', en: 'code' },
  codes: { vi: 'các mã, cách nhau một dấu cách', en: 'codes with a space between them' },
  count: { vi: 'số nguyên không âm', en: 'whole number, 0 or more' },
  date: { vi: 'ngày', en: 'date' },
  'date-time': { vi: 'ngày giờ', en: 'date and time' },
  decimal: { vi: 'số', en: 'number' },
  integer: { vi: 'số nguyên', en: 'whole number' },
  name: { vi: 'chữ trên một dòng', en: 'text on one line' },
  'official-code': { vi: 'mã chính thức', en: 'official code' },
  'partial-date': { vi: 'ngày, tháng hoặc năm', en: 'day, month or year' },
  period: { vi: 'kỳ', en: 'period' },
  text: { vi: 'chữ', en: 'text' },
  url: { vi: 'địa chỉ web', en: 'web address' },
  'yes-no': { vi: 'yes hoặc no', en: 'yes or no' },
};
