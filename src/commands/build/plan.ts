import type { Expected } from '../verify/site.ts';

/** What the check of a portal found out for its build. */
export type Checked =
  | { readonly ok: false; readonly report: string; readonly exitCode: 1 | 2 }
  | { readonly ok: true; readonly warnings: string; readonly plan: Plan };

/** What a build makes. */
export interface Plan extends Pick<Expected, 'pages' | 'languages' | 'base' | 'siteUrl'> {
  readonly buildDate: string;
  /** By table: for the manifest. */
  readonly rows: Readonly<Record<string, number>>;
}
