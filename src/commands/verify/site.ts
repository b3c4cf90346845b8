import type { Language } from '../../table/language.ts';
import type { Fault } from './fault.ts';
import type { Page } from './page.ts';

/** What a built site should be. */
export interface Expected {
  /** The files of its pages, from its root, with `/`: `don-vi/index.html`. */
  readonly pages: readonly string[];
  /** Files copied as they are, with `/`. Pages among them keep their own rules. */
  readonly copied: readonly string[];
  /** Files that the build writes besides pages, which no copied file may replace. */
  readonly reserved: readonly string[];
  /** The first is served at the root, each other one under its code. */
  readonly languages: readonly Language[];
  /** Where the portal lies on its host: `/` or `/a/b/`. */
  readonly base: string;
  /** Its origin, when it is known. */
  readonly siteUrl: string | undefined;
  /** Folders of this machine whose names no visitor may see. */
  readonly machine: readonly string[];
  /** The site that was there before, if this one keeps pages of it. */
  readonly former?: FormerPages | undefined;
}

/** Pages that stand as they are in another site, which was verified when it was built with the same settings and base. */
export interface FormerPages {
  /** Of the other site. */
  readonly folder: string;
  /** All its files, from the root, with `/`. */
  readonly files: readonly string[];
  /** From the root, with `/`; the bytes of each are the same in both. */
  readonly unchanged: ReadonlySet<string>;
  /** A folder of files that no page leads to, from the root, without `/` at its end: what is gone from it is missed by none. */
  readonly unlinked: string;
}

/** A built site, as far as it is known before its pages are read. */
export interface Site {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  /** The engine's own pages, in order of path. */
  readonly pages: readonly string[];
  readonly expected: Expected;
}

/** A question to the site as a whole. */
export type SiteCheck = (site: Site) => readonly Fault[];

/** A question to a single page. */
export type PageCheck = (page: Page, site: Site) => readonly Fault[];
