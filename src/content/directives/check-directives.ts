import type { Directive } from '../../model/directive.ts';
import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { citationFaults } from './citations.ts';
import type { ContentContext } from '../context.ts';
import { unknownNames } from './directive-references.ts';
import { recordFaults } from './directive-rules.ts';
import type { DirectiveText } from './directive-text.ts';
import { directiveFrom, isSummarised, readDirective } from './directives.ts';
import { registerFaults } from './register.ts';
import { headOfTranslation } from '../translations.ts';
import type { WrittenText } from '../written-text.ts';

/** Reads the directives among texts and holds them against themselves, what they name, and each other. */
export function checkDirectives(
  texts: readonly WrittenText[],
  context: ContentContext,
): { readonly directives: readonly Directive[]; readonly issues: readonly Issue[] } {
  const english = texts.filter(({ place }) => place?.language === 'en');
  const read = texts.filter(({ place }) => place?.language === 'vi').map(readDirective);
  const directives = read.flatMap(({ directive }) => directive ?? []);
  const summarised = new Set(english.filter(isSummarised).map(({ place }) => place?.id));
  return {
    directives: directives.map((one) =>
      directiveFrom(one, summariesOf(one, summarised.has(one.id))),
    ),
    issues: [
      ...english.flatMap(headOfTranslation),
      ...read.flatMap(({ issues }) => issues),
      ...directiveFaults(directives, context),
    ],
  };
}

function directiveFaults(
  directives: readonly DirectiveText[],
  context: ContentContext,
): readonly Issue[] {
  return [
    ...directives.flatMap((one) => [
      ...unknownNames(one, context.known),
      ...recordFaults(one, context),
    ]),
    ...registerFaults(directives),
    ...citationFaults(directives),
  ];
}

function summariesOf({ summarised }: DirectiveText, inEnglish: boolean): Language[] {
  return [...(summarised ? (['vi'] as const) : []), ...(inEnglish ? (['en'] as const) : [])];
}
