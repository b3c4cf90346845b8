import type { Language } from '../../table/language.ts';
import type { ContentContext } from '../context.ts';
import type { GuideRule } from './guide-rules.ts';
import type { HeadPlaces } from '../head-place.ts';
import { radioFaults } from './radio.ts';

/** Radio scripts that cannot be read aloud as they stand, or that are too short or too long to be broadcast. */
export const guideRadio: GuideRule = ({ vi, en }, { glossary }) => [
  ...faultsIn(vi, 'vi', glossary),
  ...(en === undefined ? [] : faultsIn(en, 'en', glossary)),
];

type Glossary = ContentContext['glossary'];

function faultsIn({ root, source }: HeadPlaces, language: Language, glossary: Glossary) {
  const script = root.kind === 'map' ? root.entries.get('radio')?.value : undefined;
  if (script?.kind !== 'text') return [];
  const { text, offset } = script;
  const expansions = expansionsIn(glossary, language);
  return radioFaults({ text, source, offset }, { language, expansions });
}

/** Abbreviation → what the glossary says it stands for. */
function expansionsIn(glossary: Glossary, language: Language): ReadonlyMap<string, string> {
  return new Map(
    glossary.flatMap(({ term, term_en, abbreviation }) => {
      const words = language === 'vi' ? term : term_en;
      if (abbreviation === undefined || words === undefined) return [];
      return abbreviation.split(/\s*,\s*/).map((each): [string, string] => [each, words]);
    }),
  );
}
