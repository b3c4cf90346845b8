import { createHash } from 'node:crypto';
import boardA4 from './board-a4-page.css?inline';
import boardA3 from './board-a3-page.css?inline';
import guide from './guide-page.css?inline';
import longRanking from './long-ranking-page.css?inline';
import page from './page.css?inline';
import partedRanking from './parted-ranking-page.css?inline';
import ranking from './ranking-page.css?inline';
import register from './register-page.css?inline';
import unit from './unit-page.css?inline';

/** The style sheet that stands in the head of a page, and what a content security policy calls it. */
export interface Sheet {
  readonly css: string;
  /** `sha256-…` of exactly these bytes. */
  readonly hash: string;
}

/** One sheet for each kind of page, with no more rules than that kind needs: it comes with every page of it. */
export const sheets = {
  page: named(page),
  ranking: named(ranking),
  longRanking: named(longRanking),
  partedRanking: named(partedRanking),
  register: named(register),
  unit: named(unit),
  guide: named(guide),
  boardA4: named(boardA4),
  boardA3: named(boardA3),
} as const satisfies Record<string, Sheet>;

function named(css: string): Sheet {
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
