import { shown } from '../issues/shown.ts';

/**
 * A text of unknown hands as code in a line of Markdown, where nothing can be done by it: no link, mention, number of an issue,
 * HTML or command of a host. Control and invisible characters are shown by their code points; cut to `longest` characters.
 */
export function asCode(text: string, longest = 60): string {
  const line = shown(text, longest);
  const fence = '`'.repeat(
    1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  // One blank at each end is taken away again, where there is anything but blanks.
  const padded = /^[` ]|[` ]$/.test(line) && /[^ ]/.test(line) ? ` ${line} ` : line;
  return fence + padded + fence;
}

/**
 * A name of unknown hands as words where it is nothing but letters, digits and harmless signs, and otherwise as code. What a host
 * would turn into a link (`GH-1`, the number of a commit, an address) is not harmless.
 */
export function asWords(text: string, longest = 120): string {
  const line = shown(text, longest);
  return harmless.test(line) && !linked.test(line) ? line : asCode(text, longest);
}

const harmless =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N},()–…’]|[ -](?=[\p{L}\p{N}(–])| - (?=[\p{L}\p{N}(])|\.(?= |$)|\/(?=\p{L}))*$/u;

const linked = /\b[0-9a-f]{7,}\b|[a-z]-\d|www|^\d+[.)]/i;
