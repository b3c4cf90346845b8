import type { Checked, Lasting, LastingPart, Outline } from '../plan.ts';

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

/** What the process that starts it says: that it may read, one request to make pages, an answer to each claim, perhaps questions. */
export type Order =
  /** The portal, whose files are noted by now; said first. */
  | { readonly kind: 'read' }
  | { readonly kind: 'make'; readonly request: Request }
  | { readonly kind: 'granted'; readonly run: number; readonly yours: boolean }
  /** Which pages of these may a later build keep? */
  | { readonly kind: 'lasting'; readonly part: LastingPart };

/** What it says itself. */
export type Report =
  /** Of a process that checks the data and texts. */
  | { readonly kind: 'checked'; readonly checked: Checked<Outline> }
  /** Of one that reads the data without judging them. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'lasting'; readonly part: LastingPart; readonly lasting: Lasting }
  | { readonly kind: 'claim'; readonly run: number }
  /** So many pages it has made so far. */
  | { readonly kind: 'pages'; readonly count: number };
