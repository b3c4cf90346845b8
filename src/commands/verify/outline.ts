import type { Language } from '../../table/language.ts';
import type { Fault } from './fault.ts';
import type { PageCheck } from './site.ts';

/** Every page has one h1, a title, and says its language. */
export const checkOutline: PageCheck = ({ file, headings, title, lang }, { expected }) => {
  const language = languageOf(file, expected.languages);
  const faults: Fault[] = [];
  if (headings !== 1) faults.push({ code: 'heading-count', file, details: { count: headings } });
  if (title === '') faults.push({ code: 'title-missing', file });
  if (language !== undefined && lang !== language) {
    const details = { found: lang ?? '', expected: language };
    faults.push({ code: 'language-wrong', file, details });
  }
  return faults;
};

function languageOf(file: string, [first, ...others]: readonly Language[]): Language | undefined {
  return others.find((language) => file.startsWith(`${language}/`)) ?? first;
}
