import type { Portal } from '../model/portal.ts';
import type { Settings } from '../model/settings.ts';
import type { Language } from '../table/language.ts';

/** The portal as a place on the web: what every page needs to know of where and when it stands. */
export interface Site {
  readonly settings: Settings;
  /** `/` or `/a/b/`. */
  readonly base: string;
  /** The origin, when it is known. */
  readonly url: string | undefined;
  /** What it has of the sections that the foot of each page leads to. */
  readonly sections: readonly Section[];
  /** The day it is made, ISO; `undefined` on pages that stay as they are until what they show is another. */
  readonly buildDate?: string | undefined;
}

/** A section that a portal may lack. */
export type Section = 'glossary';

/** The sections that a portal has rows for: the frame of a page leads to no others. */
export function sectionsOf({ glossary }: Pick<Portal, 'glossary'>): readonly Section[] {
  return glossary.size > 0 ? ['glossary'] : [];
}

/** The language served at the root. */
export function firstLanguage(site: Pick<Site, 'settings'>): Language {
  return site.settings.languages[0] ?? 'vi';
}
