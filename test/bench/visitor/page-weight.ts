import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a page weighs by itself, in bytes. */
export interface PageWeight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Compressed without the style sheet that stands in it. */
  readonly gzipWithoutStyle: number;
  /** Rows of its tables, those of their heads among them. */
  readonly rows: number;
}

export function weighPage(file: string): PageWeight {
  const html = readFileSync(file);
  const text = html.toString('utf8');
  return {
    raw: html.length,
    gzip: gzipSync(html).length,
    brotli: brotliCompressSync(html).length,
    gzipWithoutStyle: gzipSync(text.replace(/<style[^>]*>.*?<\/style>/gs, '')).length,
    rows: text.match(/<tr[ >]/g)?.length ?? 0,
  };
}
