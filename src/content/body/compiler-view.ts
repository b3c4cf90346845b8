import { mdxToMdast } from 'satteri';
import type { Point, TextNode } from './markdown.ts';

/** A text as the compiler of its page reads it. */
export type CompilerView = { readonly tree: TextNode } | { readonly fault: CompilerFault };

/** Where the compiler stops, and why in its own words. */
interface CompilerFault extends Point {
  readonly value: string;
}

/** What Astro's renderer of MDX turns on, unless `astro.config.mjs` says otherwise. */
const features = { gfm: true, smartPunctuation: true };

/**
 * The tree that the compiler of the pages makes of a file. It knows more of Markdown than the reader that tells faults by their
 * place (footnotes, tables, bare addresses), and it alone decides what is run: both are asked. `raw` is the file as it is on the disk.
 */
export function compilerView(raw: string): CompilerView {
  try {
    return { tree: mdxToMdast(withoutHead(raw), { features }) };
  } catch (error) {
    return { fault: faultIn(error) };
  }
}

/** Where Astro finds the head of a text: not in every respect where a reader of YAML would. */
const head = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;
const marks = /(?:^\uFEFF?|^\s*\n)(---|\+\+\+)/;

/** The text with blanks for its head, as Astro gives it to the compiler. */
function withoutHead(raw: string): string {
  const keys = head.exec(raw)?.[1];
  const mark = marks.exec(raw)?.[1] ?? '---';
  if (keys === undefined) return raw;
  return raw.replace(mark + keys + mark, `   ${keys.replaceAll(/[^\r\n]/g, ' ')}   `);
}

/** The compiler tells the place before its words. */
function faultIn(error: unknown): CompilerFault {
  const told = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', value = told] = /^(\d+):(\d+): (.*)/s.exec(told) ?? [];
  return { line: Number(line), column: Number(column), value };
}
