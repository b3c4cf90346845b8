import type { EditorPortal } from '../../editor/config.ts';
import type { TextRecord } from '../../search/text-record.ts';
import type { Expected } from '../verify/site.ts';

/** What the check of a portal found out for its build. */
export type Checked<Found = Plan> =
  | { readonly ok: false; readonly report: string; readonly exitCode: 1 | 2 }
  | { readonly ok: true; readonly warnings: string; readonly plan: Found };

/** What a build makes. */
export interface Plan extends Outline, Lasting {}

/** The pages that a later build may keep. */
export interface Lasting {
  /** The key of each, by file: another whenever the page would show something else. */
  readonly keys: Readonly<Record<string, string>>;
  /** How many figures each shows, about, in the order in which they are best made. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Two processes find out the keys of these at the same time, the second part after the first in a list of all. */
export type LastingPart = 'rankings' | 'others';

/** What the check itself says of what is to be made. */
export interface Outline extends Pick<Expected, 'pages' | 'languages' | 'base' | 'siteUrl'> {
  readonly buildDate: string;
  /** A digest of what every page is made with: engine, settings, address of the portal. */
  readonly common: string;
  /** Whether search engines are told of the pages: not of invented figures. */
  readonly listed: boolean;
  /** What is searched in full, in every language. */
  readonly texts: readonly TextRecord[];
  /** The page for editing, where the settings ask for one. */
  readonly editor?: EditorPlan | undefined;
  /** By table: for the manifest. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What the page for editing is made from. */
export interface EditorPlan {
  readonly settings: EditorPortal['settings'];
  /** Of the editing program, as JSON holds it. */
  readonly config: unknown;
}
