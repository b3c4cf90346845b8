import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import type { Addresses } from '../../text/address.ts';
import { accessibilityPhrases } from '../../text/messages/accessibility.ts';
import { methodPhrases } from '../../text/messages/method.ts';
import { say } from '../../text/messages/say.ts';
import { sitePhrases } from '../../text/messages/site.ts';
import { textOf } from '../text-record.ts';
import type { BodyOf, TextRecord } from '../text-record.ts';

/** The pages that tell in words how the portal is made: about, method, accessibility. */
export function pageRecords(
  { settings, indicators }: Pick<Portal, 'settings' | 'indicators'>,
  language: Language,
  { to, bodyOf }: { readonly to: Addresses; readonly bodyOf: BodyOf },
): readonly TextRecord[] {
  const record = (title: string, address: string, parts: readonly (string | undefined)[]) => ({
    language,
    title,
    address,
    text: textOf(parts),
  });
  const [first = 'vi'] = settings.languages;
  const about = bodyOf('pages', 'gioi-thieu', language) ?? bodyOf('pages', 'gioi-thieu', first);
  const method = say(methodPhrases, language);
  const access = say(accessibilityPhrases, language);
  return [
    record(say(sitePhrases, language).about, to.about(), [
      about ?? worded(settings.organisation, language),
    ]),
    record(method.title, to.method(), [
      ...ofMethod.map((name) => method[name]),
      ...[...indicators.values()].flatMap(({ name, definition, countingRule }) => [
        worded(name, language),
        worded(definition, language),
        countingRule && worded(countingRule, language),
      ]),
    ]),
    record(
      access.title,
      to.accessibility(),
      ofAccess.map((name) => access[name]),
    ),
  ];
}

/** The sentences of each page, as they follow each other there. */
const ofMethod = [
  'lead',
  'rateFormula',
  'ratePublished',
  'rateContradiction',
  'rateAggregate',
  'statesLead',
  'rankSameKind',
  'rankTies',
  'rankOf',
  'rankChange',
  'periodsText',
  'unitsText',
  'checksText',
  'targetsText',
  'targetsCalls',
] as const satisfies readonly (keyof typeof methodPhrases)[];

const ofAccess = [
  'lead',
  'script',
  'keyboard',
  'colour',
  'tables',
  'small',
  'tracking',
  'tested',
  'limits',
  'report',
] as const satisfies readonly (keyof typeof accessibilityPhrases)[];
