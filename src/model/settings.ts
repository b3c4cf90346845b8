import type { Language } from '../table/language.ts';
import type { Wording } from './wording.ts';

/** `data/portal.yaml`, checked. */
export interface Settings {
  readonly name: Wording;
  readonly shortName: Wording;
  readonly organisation: Wording;
  /** The first is served at the root. */
  readonly languages: readonly Language[];
  readonly siteUrl: string | undefined;
  readonly basePath: string;
  /** Invented figures: a banner on every page, `noindex`. */
  readonly sample: boolean;
  /** `false`: the footer says that this is not an official portal and links to `officialUrl`. */
  readonly official: boolean;
  readonly officialUrl: string | undefined;
  readonly licence: { readonly name: string; readonly url: string | undefined };
  readonly contact: string | undefined;
  /** Turns on "see this line" and "report an error". A URL without a trailing slash. */
  readonly repository: string | undefined;
  readonly headlineIndicators: readonly string[];
  readonly timezone: string;
  /** Turns on the page for editing texts in a browser. */
  readonly editor?: EditorSettings | undefined;
}

/** How texts are edited in a browser. */
export interface EditorSettings {
  /** `local`: the texts lie on the editor's machine; else in `repository`, by pull request. */
  readonly backend: 'local' | 'github' | 'gitlab';
  /** `undefined`: the one that the repository calls its default. */
  readonly branch: string | undefined;
  /** GitHub: the address of the service through which people sign in; without it they sign in by a token. */
  readonly signInUrl: string | undefined;
  /** GitLab: the number of the application under which people sign in; without it they sign in by a token. */
  readonly appId: string | undefined;
}
