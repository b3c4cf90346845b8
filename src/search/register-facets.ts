import type { Directive, DirectiveStatus } from '../model/directive.ts';
import { compareNames } from '../model/order.ts';
import type { Portal } from '../model/portal.ts';
import { topicName } from '../model/term.ts';
import { worded } from '../model/wording.ts';
import { slugOf } from '../table/slug.ts';
import type { Language } from '../table/language.ts';
import { capitalise } from '../text/capitalise.ts';
import { issuerName, kindInWords } from '../text/directive.ts';
import { directivePhrases } from '../text/messages/directives.ts';
import { say } from '../text/messages/say.ts';
import { statusOfDirective } from '../text/register-words.ts';
import type { FacetPath, FacetValue } from './facet.ts';

/** By what the register is filtered. The segment of its addresses is Vietnamese in every language and never changes. */
export const facets = {
  'co-quan': 'issuer',
  nam: 'year',
  loai: 'kind',
  'chu-de': 'topic',
  'tinh-trang': 'status',
} as const satisfies Record<string, keyof typeof directivePhrases>;

export type Facet = keyof typeof facets;

type Value = FacetValue<Facet, Directive>;

type Register = Pick<Portal, 'directives' | 'units' | 'glossary'>;

/**
 * The values of every facet that any document has. An issuer that is a unit goes by its code; other names by their letters without marks,
 * so one spelt with other capitals or marks is the same, and bears the English name that any of its documents gives. Years newest first, statuses in their order, others by name.
 */
export function facetValues(register: Register, language: Language): readonly Value[] {
  const keys = Object.keys(facets) as Facet[];
  const named = { ...register, english: englishNames(register) };
  return keys.flatMap((facet) => valuesOf(named, facet, language));
}

/** The part of `/van-ban/{facet}/{value}/` that names each facet value of the register, in no language. */
export function facetPaths(register: Register): readonly FacetPath<Facet>[] {
  return facetValues(register, 'vi');
}

/** With the English names of issuers that are no units, by their segments. */
type NamedRegister = Register & { readonly english: ReadonlyMap<string, string> };

function englishNames({ directives }: Register): ReadonlyMap<string, string> {
  const named = [...directives.values()].flatMap(({ issuer, issuerEn }): [string, string][] =>
    issuer === undefined || issuerEn === undefined ? [] : [[segmentOf(issuer), issuerEn]],
  );
  return new Map(named);
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

function valuesOf(register: NamedRegister, facet: Facet, language: Language): readonly Value[] {
  const found = new Map<string, Value & { readonly items: Directive[] }>();
  for (const directive of register.directives.values())
    for (const { slug, name } of namesOf(register, { facet, directive, language })) {
      const known = found.get(slug);
      if (known === undefined) found.set(slug, { facet, slug, name, items: [directive] });
      else if (known.items.at(-1) !== directive) known.items.push(directive);
    }
  return [...found.values()].toSorted((a, b) => compare(facet, a, b));
}

function namesOf(
  register: NamedRegister,
  {
    facet,
    directive,
    language,
  }: { readonly facet: Facet; readonly directive: Directive; readonly language: Language },
): readonly Named[] {
  const t = say(directivePhrases, language);
  const { units, glossary, english } = register;
  const { issuer, issued, kind, topics, status } = directive;
  switch (facet) {
    case 'co-quan': {
      const issuerEn = english.get(segmentOf(issuer ?? ''));
      const name = issuerName({ issuer, issuerEn }, units, language);
      if (issuer === undefined || name === undefined)
        return [{ slug: unknown, name: capitalise(t.noIssuer) }];
      return [{ slug: units.has(issuer) ? issuer : segmentOf(issuer), name }];
    }
    case 'nam': {
      const year = issued?.slice(0, 4);
      return [{ slug: year ?? unknown, name: year ?? capitalise(t.noYear) }];
    }
    case 'loai':
      return [{ slug: segmentOf(kind), name: kindInWords(kind, language) }];
    case 'chu-de':
      return topics.map((topic) => ({
        slug: segmentOf(topic),
        name: capitalise(worded(topicName(glossary, topic), language)),
      }));
    case 'tinh-trang':
      return [{ slug: statusSlugs[status], name: capitalise(statusOfDirective(status, language)) }];
  }
}

const unknown = 'khong-ro';

/** A name without a letter or digit has no address of its own. */
function segmentOf(name: string): string {
  return slugOf(name) || unknown;
}

const statusSlugs: Readonly<Record<DirectiveStatus, string>> = {
  'in-force': 'con-hieu-luc',
  ended: 'het-hieu-luc',
  replaced: 'bi-thay-the',
  draft: 'du-thao',
  unknown: 'chua-xac-dinh',
};

function compare(facet: Facet, a: Named, b: Named): number {
  if (a.slug === unknown || b.slug === unknown)
    return Number(a.slug === unknown) - Number(b.slug === unknown);
  if (facet === 'nam') return compareNames(b.slug, a.slug);
  if (facet === 'tinh-trang') {
    const order: readonly string[] = Object.values(statusSlugs);
    return order.indexOf(a.slug) - order.indexOf(b.slug);
  }
  return compareNames(a.name, b.name);
}
