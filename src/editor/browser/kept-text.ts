import { parseDocument, stringify } from 'yaml';
import { style } from './head-style.ts';
import { rewritten } from './rewritten.ts';
import { same } from './same.ts';

/** A text as a form holds it: the keys of its head, and `body`. */
export type TextContent = Readonly<Record<string, unknown>>;

/** Carries the head as it was written through the form; never written to a file. */
const headKey = '__head';

const whole = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/;

/** Reads a text: its head by its keys, its body as it stands. */
export function contentOf(text: string): TextContent {
  const [, head, body = ''] = whole.exec(text) ?? [undefined, undefined, text];
  const written = head === undefined ? {} : { ...keysOf(head), [headKey]: head };
  return { ...written, body: body.replace(/^\n+/, '') };
}

/**
 * Writes a text so that only what was changed differs from what was read: keys whose value is the same keep their lines, with
 * their quotes, comments and order.
 */
export function textFrom({ [headKey]: head, body, ...keys }: TextContent): string {
  const written = headFrom(typeof head === 'string' ? head : '', keys).trimEnd();
  const below = typeof body === 'string' ? body.trim() : '';
  if (written === '') return `${below}\n`;
  return `---\n${written}\n---\n${below === '' ? '' : `\n${below}\n`}`;
}

function headFrom(head: string, keys: TextContent): string {
  const before = keysOf(head);
  const parts = partsOf(head);
  const known = new Set(parts.map(({ name }) => name));
  const added = Object.entries(keys).filter(
    ([name, value]) => value !== undefined && !known.has(name ?? ''),
  );
  const kept = parts.flatMap(({ name, lines }) => {
    if (name === undefined) return [lines];
    const value = keys[name];
    if (value === undefined) return [];
    return [same(before[name], value) ? lines : rewritten(lines, value)];
  });
  const fresh = added.length === 0 ? '' : stringify(Object.fromEntries(added), style);
  return [...kept, fresh].map(ended).join('');
}

function ended(lines: string): string {
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** The lines of a key, with the comment above it; without a name, what stands above the first. */
interface Part {
  readonly name: string | undefined;
  readonly lines: string;
}

/** The head in parts that together are the whole of it. */
function partsOf(head: string): readonly Part[] {
  const lines = head.split('\n');
  const starts = lines.flatMap((line, index) => {
    const name = /^(?:'([^']+)'|"([^"]+)"|([^\s#'"[\]{}&*!|>%@`-][^:#]*)):(?:\s|$)/.exec(line);
    const [, single, double, plain] = name ?? [];
    const key = single ?? double ?? plain?.trim();
    return key === undefined ? [] : [{ name: key, at: commentAbove(lines, index) }];
  });
  const first = starts[0]?.at ?? lines.length;
  const lead: Part = { name: undefined, lines: lines.slice(0, first).join('\n') };
  const parts = starts.map(({ name, at }, index) => ({
    name,
    lines: lines.slice(at, starts[index + 1]?.at).join('\n'),
  }));
  return first === 0 ? parts : [lead, ...parts];
}

/** A comment belongs to the key below it. */
function commentAbove(lines: readonly string[], index: number): number {
  let at = index;
  while (at > 0 && lines[at - 1]?.startsWith('#') === true) at -= 1;
  return at;
}

function keysOf(head: string): TextContent {
  const read: unknown = parseDocument(head).toJS();
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
}
