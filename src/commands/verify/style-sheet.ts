import { createHash } from 'node:crypto';

/** What the checks ask of a style sheet. */
export interface StyleSheet {
  /** As a content security policy names it: `sha256-…`. */
  readonly hash: string;
  /** What it loads. */
  readonly addresses: readonly StyleAddress[];
}

export interface StyleAddress {
  readonly target: string;
  readonly index: number;
}

/** Reads the text of a style sheet. All pages of one kind carry the same: it is read once. */
export function readStyleSheet(text: string): StyleSheet {
  const known = sheets.get(text);
  if (known !== undefined) return known;
  const sheet: StyleSheet = {
    hash: `sha256-${createHash('sha256').update(text).digest('base64')}`,
    addresses: addressesIn(text),
  };
  // A piece of a page would hold the whole of it in memory; and a site with a sheet for each page must not fill it.
  if (sheets.size < 100) sheets.set(Buffer.from(text).toString(), sheet);
  return sheet;
}

const sheets = new Map<string, StyleSheet>();

/** The addresses that the text of a style sheet names: `url(a)`, `url("a")`, `@import "a"`. */
export function addressesIn(text: string): readonly StyleAddress[] {
  return [...text.matchAll(styleAddress)].map((match) => ({
    target: Buffer.from((match[1] ?? match[2] ?? '').trim()).toString(),
    index: match.index,
  }));
}

const styleAddress = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s*["']([^"']+)["']/gi;
