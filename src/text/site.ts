import { hasHelp } from '../model/help.ts';
import type { Portal } from '../model/portal.ts';
import { tellsOfProcedures } from '../model/procedure.ts';
import type { Settings } from '../model/settings.ts';
import type { Language } from '../table/language.ts';
import { addresses } from './address.ts';
import type { Addresses } from './address.ts';

/** The portal as a place on the web: what every page needs to know of where and when it stands. */
export interface Site {
  readonly settings: Settings;
  /** `/` or `/a/b/`. */
  readonly base: string;
  /** The origin, when it is known. */
  readonly url: string | undefined;
  /** What it has of the sections that the head and the foot of each page lead to. */
  readonly sections: readonly Section[];
  /** The day it is made, ISO; `undefined` on pages that stay as they are until what they show is another. */
  readonly buildDate?: string | undefined;
}

/** A section that a portal may lack. */
export type Section = 'guides' | 'procedures' | 'help' | 'news' | 'glossary';

type Rows = Pick<
  Portal,
  | 'guides'
  | 'procedures'
  | 'directives'
  | 'supportPoints'
  | 'channels'
  | 'broadcasts'
  | 'news'
  | 'glossary'
>;

/** The sections that a portal has rows for: the frame of a page leads to no others. */
export function sectionsOf(portal: Rows): readonly Section[] {
  const has: Readonly<Record<Section, boolean>> = {
    guides: portal.guides.size > 0,
    procedures: tellsOfProcedures(portal),
    help: hasHelp(portal),
    news: portal.news.size > 0,
    glossary: portal.glossary.size > 0,
  };
  return sections.filter((section) => has[section]);
}

const sections: readonly Section[] = ['guides', 'procedures', 'help', 'news', 'glossary'];

/** The addresses of a portal as seen from a page in `language`; the same object each time, for every page asks several times. */
export function addressesOf(site: Site, language: Language): Addresses {
  const known = addressBooks.get(site) ?? new Map<Language, Addresses>();
  addressBooks.set(site, known);
  const book =
    known.get(language) ??
    addresses({ base: site.base, language, defaultLanguage: firstLanguage(site) });
  known.set(language, book);
  return book;
}

const addressBooks = new WeakMap<Site, Map<Language, Addresses>>();

/** The language served at the root. */
export function firstLanguage(site: Pick<Site, 'settings'>): Language {
  return site.settings.languages[0] ?? 'vi';
}
