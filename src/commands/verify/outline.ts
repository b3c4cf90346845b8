import type { Language } from '../../table/language.ts';
import type { Fault } from './fault.ts';
import type { Expected, Site } from './site.ts';

/** Every page has one h1, a title, and says its language. */
export function checkOutline({ pages }: Site, { languages }: Expected): readonly Fault[] {
  return [...pages].flatMap(([file, page]): readonly Fault[] => {
    const expected = languageOf(file, languages);
    return [
      ...(page.headings === 1
        ? []
        : [{ code: 'heading-count', file, details: { count: page.headings } } as const]),
      ...(page.title === '' ? [{ code: 'title-missing', file } as const] : []),
      ...(expected === undefined || page.lang === expected
        ? []
        : [
            {
              code: 'language-wrong',
              file,
              details: { found: page.lang ?? '', expected },
            } as const,
          ]),
    ];
  });
}

function languageOf(file: string, [first, ...others]: readonly Language[]): Language | undefined {
  return others.find((language) => file.startsWith(`${language}/`)) ?? first;
}
