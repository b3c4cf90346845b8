import type { Language } from '../table/language.ts';
import { monthNames } from './month-name.ts';
import { isDate, spokenDate, spokenTime } from './date.ts';
import type { DateParts } from './date.ts';
import { spokenDocumentNumber } from './document-number.ts';
import { spokenDigits, spokenRange } from './number.ts';
import type { UnspokenRule } from './unspoken.ts';

const day = String.raw`(?<day>\d{1,2})`;
const month = String.raw`(?<month>\d{1,2})`;
const year = String.raw`(?<year>\d{4})`;
const alone = String.raw`(?![\p{L}\d]|[/.:-]\d)`;
const free = String.raw`(?<![\p{L}\d]|\d[/.:-])`;

const dates: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    `(?:ngày |mùng )?${day} tháng ${month}(?: năm ${year})?`,
    `(?:ngày |mùng )?${day}[/.-]${month}[/.-]${year}`,
    `tháng ${month}(?:[/-]| năm )${year}`,
    `(?:ngày|mùng) ${day}[/-]${month}`,
    `${month}/${year}`,
  ],
  en: [
    `(?:the )?${day} (?<name>${monthNames.join('|')})(?: ${year})?`,
    `${day}[/.-]${month}[/.-]${year}`,
  ],
};

const clock = String.raw`([01]?\d|2[0-4])(?::([0-5]\d)|\s?(?:h|giờ)(?:\s?([0-5]\d)(?:\s?phút)?)?)(?![\p{L}\d])`;

/** Dates, times, numbers of documents and of telephones: what is read as a whole. */
export function dateRules(language: Language): readonly UnspokenRule[] {
  return [
    {
      kind: 'figures',
      pattern: /(?<![\p{L}\d/])\d+(?:\/\d{4})?\/\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*\d*)*(?![\p{L}\d])/gu,
      say: ([written]) => spokenDocumentNumber(written, language),
    },
    ...dates[language].map((form): UnspokenRule => {
      const pattern = new RegExp(free + form + alone, 'giu');
      return { kind: 'figures', pattern, say: (match) => saidDate(match, language) };
    }),
    {
      kind: 'figures',
      pattern: new RegExp(`${free}${clock}\\s?[-–]\\s?${clock}`, 'gu'),
      say: ([, h1, m1, n1, h2, m2, n2]) =>
        spokenRange(saidTime(h1, m1 ?? n1, language), saidTime(h2, m2 ?? n2, language), language),
    },
    {
      kind: 'figures',
      pattern: new RegExp(free + clock, 'gu'),
      say: ([, hours, minutes, minutesOfWords]) =>
        saidTime(hours, minutes ?? minutesOfWords, language),
    },
    {
      kind: 'figures',
      pattern: /(?<![\p{L}\d])(?:\+84|0)\d?(?:[ .-]?\d){6,10}(?![\p{L}\d])/gu,
      say: ([written]) => spokenDigits(written, language),
    },
  ];
}

/** No words for what is no day of the calendar. */
function saidDate({ 0: written, groups = {} }: RegExpMatchArray, language: Language) {
  const parts = datePartsOf(groups);
  if (!isDate(parts)) return undefined;
  const said = spokenDate(parts, language);
  return /^\p{Lu}/u.test(written) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

function datePartsOf(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const named = monthNames.findIndex((name) => name === groups['name']) + 1;
  return {
    day: numberOf(groups['day']),
    month: numberOf(groups['month']) ?? (named || undefined),
    year: numberOf(groups['year']),
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function saidTime(hours: string | undefined, minutes: string | undefined, language: Language) {
  return spokenTime(Number(hours), Number(minutes ?? 0), language);
}
