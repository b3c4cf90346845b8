import type { Checked } from '../plan.ts';

/** What a process that makes pages is asked: to make the site without these files, or only some, perhaps together with others. */
export interface Request {
  /** The folder of the bundled pages. */
  readonly bundle: string;
  /** Where the site goes, which other processes write too. */
  readonly site: string;
  readonly omit: readonly string[];
  readonly only: readonly string[] | undefined;
  /** Which of how many processes it is, from 0, when several share the work: then it asks before each run of pages. */
  readonly place: { readonly index: number; readonly count: number } | undefined;
}

/** What the process that starts it says: first the request, then an answer to each claim. */
export type Order =
  | { readonly kind: 'make'; readonly request: Request }
  | { readonly kind: 'granted'; readonly run: number; readonly yours: boolean };

/** What it says itself. */
export type Report =
  /** `inputs`: the digest of the files of the portal as they were before they were read. */
  | { readonly kind: 'checked'; readonly checked: Checked; readonly inputs: string }
  /** Of a process that helps or bundles: as they were after it had read them. */
  | { readonly kind: 'ready'; readonly inputs: string }
  | { readonly kind: 'claim'; readonly run: number }
  /** So many pages it has made so far. */
  | { readonly kind: 'pages'; readonly count: number };
