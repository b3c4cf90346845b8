import type { Language } from '../table/language.ts';
import type { RankingRows } from './ranking-rows.ts';
import type { ReportView } from './report-view.ts';

/** What the page asks of the worker that checks. */
export type Order =
  | {
      readonly kind: 'open';
      readonly language: Language;
      /** ISO. */
      readonly today: string;
      /** The address of the index of what is published. */
      readonly index: string;
    }
  /** These files, besides those of before. */
  | { readonly kind: 'take'; readonly files: readonly File[] }
  /** Takes a file for another of the portal, or for none (`undefined`). */
  | { readonly kind: 'place'; readonly number: number; readonly file: string | undefined }
  /** A ranking, by its place in the list. */
  | { readonly kind: 'compare'; readonly number: number }
  | { readonly kind: 'save'; readonly format: 'csv' | 'json' };

/** What the worker says. */
export type Answer =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'checking' }
  /** What was taken so far, and where each file is taken to belong. */
  | { readonly kind: 'taken'; readonly files: readonly TakenView[] }
  /** There is nothing to check, or (`asks`) not before the reader says where each file belongs. */
  | { readonly kind: 'nothing'; readonly asks: boolean }
  | { readonly kind: 'report'; readonly report: ReportView; readonly elsewhere: boolean }
  /** `undefined`: errors stand in the way. */
  | {
      readonly kind: 'rankings';
      readonly names: readonly string[] | undefined;
      readonly first: number;
    }
  | { readonly kind: 'ranking'; readonly rows: RankingRows }
  | { readonly kind: 'saved'; readonly format: 'csv' | 'json'; readonly text: string }
  | { readonly kind: 'failed'; readonly what: 'portal' | 'check'; readonly message: string };

export interface TakenView {
  readonly name: string;
  /** From the portal folder; `undefined` while nobody has said, or when it is left out. */
  readonly file: string | undefined;
  /** No table: it can only be left out. */
  readonly choices: readonly Choice[];
  /** The reader left it out. */
  readonly omitted: boolean;
}

export interface Choice {
  readonly file: string;
  /** A file of this path is published. */
  readonly replaces: boolean;
}
