import { Parser } from 'htmlparser2';
import { inlineCodeOf } from './inline-code.ts';
import { linksOf } from './page-links.ts';
import type { LinkKind } from './page-links.ts';
import { readStyleSheet } from './style-sheet.ts';

/** One address that a page names. */
export interface PageLink {
  readonly kind: LinkKind;
  readonly target: string;
  readonly index: number;
}

export interface InlineCode {
  /** `<style>`, `onclick=`. */
  readonly what: string;
  readonly index: number;
}

/** What stands in a piece of HTML, in its order. Indexes count from the beginning of the piece. */
export interface Notes {
  /** What each `<html>` says of its language. */
  readonly languages: readonly (string | undefined)[];
  readonly titles: readonly string[];
  /** Where each `<h1>` stands. */
  readonly headings: readonly number[];
  readonly ids: readonly string[];
  readonly links: readonly PageLink[];
  readonly inline: readonly InlineCode[];
  /** Content security policies that the page itself states. */
  readonly policies: readonly { readonly text: string; readonly index: number }[];
  /** By their hash, as a policy names it. */
  readonly styles: readonly { readonly hash: string; readonly index: number }[];
}

type Growing = {
  -readonly [Name in keyof Notes]: Notes[Name] extends readonly (infer T)[] ? T[] : Notes[Name];
};

/** No notes yet. */
export function noNotes(): Growing {
  return {
    languages: [],
    titles: [],
    headings: [],
    ids: [],
    links: [],
    inline: [],
    policies: [],
    styles: [],
  };
}

/** Reads HTML as a browser would, however broken it is; nothing is run or fetched. */
export function notesOf(html: string): Notes {
  const notes = noNotes();
  let text: { readonly element: string; readonly index: number; content: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { startIndex: index } = parser;
      noteElement(notes, name, attributes, index);
      if (name === 'title' || name === 'style') text = { element: name, index, content: '' };
    },
    ontext(piece) {
      if (text !== undefined) text.content += piece;
    },
    onclosetag(name) {
      if (text === undefined || name !== text.element) return;
      if (name === 'title') notes.titles.push(text.content.trim());
      else noteStyle(notes, text.content, text.index);
      text = undefined;
    },
  });
  parser.end(html);
  return notes;
}

function noteElement(
  notes: Growing,
  name: string,
  attributes: Readonly<Record<string, string>>,
  index: number,
): void {
  if (name === 'html') notes.languages.push(attributes['lang']);
  if (name === 'h1') notes.headings.push(index);
  if (attributes['id'] !== undefined) notes.ids.push(attributes['id']);
  if (name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
    notes.policies.push({ text: attributes['content'] ?? '', index });
  for (const { kind, target } of linksOf(name, attributes))
    notes.links.push({ kind, target, index });
  for (const what of inlineCodeOf(name, attributes)) notes.inline.push({ what, index });
}

/** What a sheet loads, the page requests. */
function noteStyle(notes: Growing, text: string, index: number): void {
  const { hash, addresses } = readStyleSheet(text);
  notes.styles.push({ hash, index });
  for (const { target } of addresses) notes.links.push({ kind: 'request', target, index });
}

/** Adds what was found in a piece that begins at `start`. */
export function addNotes(notes: Growing, piece: Notes, start: number): void {
  const moved = <T extends { readonly index: number }>(found: T): T => ({
    ...found,
    index: found.index + start,
  });
  notes.languages.push(...piece.languages);
  notes.titles.push(...piece.titles);
  notes.headings.push(...piece.headings.map((index) => index + start));
  notes.ids.push(...piece.ids);
  notes.links.push(...piece.links.map(moved));
  notes.inline.push(...piece.inline.map(moved));
  notes.policies.push(...piece.policies.map(moved));
  notes.styles.push(...piece.styles.map(moved));
}
