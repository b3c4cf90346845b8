import type { Settings } from '../model/settings.ts';
import type { Language } from '../table/language.ts';

/** The portal as a place on the web: what every page needs to know of where and when it stands. */
export interface Site {
  readonly settings: Settings;
  /** `/` or `/a/b/`. */
  readonly base: string;
  /** The origin, when it is known. */
  readonly url: string | undefined;
  /** The day it is made, ISO; `undefined` on pages that stay as they are until what they show is another. */
  readonly buildDate?: string | undefined;
}

/** The language served at the root. */
export function firstLanguage(site: Site): Language {
  return site.settings.languages[0] ?? 'vi';
}
