import { addresses } from './inline-code.ts';
import { addNotes, noNotes, notesOf } from './notes.ts';
import type { Notes } from './notes.ts';
import { naming } from './page-links.ts';
import type { Link } from './page-links.ts';

/** Whether a link is right on whatever page it stands. */
export type IsRight = (link: Link) => boolean;

/**
 * Reads pages that are written plainly, as this engine writes them, piece by piece: a tag, or an element of nothing but text. Most
 * tags of a page tell nothing and are passed over; of the others, the same few thousand make up a site of millions, and each is
 * read once. Any other page is read whole. The notes are those of {@link notesOf}, many times as fast, without links that `isRight`
 * knows: a ranking leads to hundreds of units.
 */
export function pieceReader(isRight: IsRight = () => false): (html: string) => Notes {
  const telling = (html: string): Notes => {
    const notes = notesOf(html);
    return { ...notes, links: notes.links.filter((link) => !isRight(link)) };
  };
  const remember = memory(telling);
  return (html) => {
    const notes = noNotes();
    for (let at = next(html, 0); at < html.length; at = next(html, piece.lastIndex)) {
      piece.lastIndex = at;
      if (!piece.test(html)) return telling(html);
      const text = html.slice(at, piece.lastIndex);
      const found = remember(text);
      if (found === undefined || isDrawn(html, at, text)) return telling(html);
      if (found !== nothing) addNotes(notes, found, at);
    }
    return notes;
  };
}

/** Where the next piece begins that may tell something: from `at`, past text and dull tags; the length of the page at its end. */
function next(html: string, at: number): number {
  let from = at;
  for (;;) {
    dull.lastIndex = from;
    if (!dull.test(html)) break;
    from = dull.lastIndex;
  }
  const tag = html.indexOf('<', from);
  return tag === -1 ? html.length : tag;
}

const value = /(?:=(?:"[^"<]*"|[^\s"'=<>`]+))?/.source;
const attributes = `(?:\\s+[^\\s"'<>/=]+${value})*\\s*`;

/** An element of nothing but text with its end, a doctype, or a tag: in each a browser sees the same wherever it stands. */
const piece = new RegExp(
  [
    `<(title|script)${attributes}>[^<]*</\\1>`,
    `<style${attributes}>(?:[^<]|<(?![a-z/!?]))*</style>`,
    '<!doctype html>',
    `<[a-z][a-z0-9-]*${attributes}/?>`,
  ].join('|'),
  'iy',
);

/** Elements whose content is no HTML; where it ends, their tag does not tell. */
const texts = 'title|style|script|textarea|xmp|iframe|noembed|noframes|plaintext';
const endless = new RegExp(`^<(?:${texts})\\b[^<]*$`, 'i');

const tellingElements = [...naming, 'html', 'h1', texts].join('|');
const tellingAttributes = ['id', 'style', 'srcdoc', 'on[a-z]*', ...addresses].join('|');
const dullAttribute = `\\s+(?!(?:${tellingAttributes})(?![^\\s"'<>/=]))[^\\s"'<>/=]+${value}`;

/** Text and a tag of which nothing is noted, a few dozen times. */
const dull = new RegExp(
  `(?:[^<]*<(?:/[a-z][a-z0-9-]*|(?!(?:${tellingElements})(?![a-z0-9-]))[a-z][a-z0-9-]*(?:${dullAttribute})*\\s*/?)>){1,50}`,
  'iy',
);

/** Inside a drawing the content of `<style>` is read as HTML. */
const drawing = /<(?:svg|math)\b/i;

function isDrawn(html: string, at: number, text: string): boolean {
  return /^<style/i.test(text) && drawing.test(html.slice(0, at));
}

const nothing = noNotes();

// Some ten thousand tags and a few style sheets; a site where each page has other ones must not fill the memory.
const mostCharacters = 4_000_000;

/** What is told by pieces, each read once; `undefined` for one that tells something only together with what follows. */
function memory(read: (html: string) => Notes): (piece: string) => Notes | undefined {
  const known = new Map<string, Notes | undefined>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    // What is cut from a page would hold the whole of it in memory.
    const copy = Buffer.from(text).toString();
    const notes = endless.test(copy) ? undefined : compact(read(copy));
    characters += copy.length;
    if (characters > mostCharacters) known.clear();
    if (known.size === 0) characters = copy.length;
    known.set(copy, notes);
    return notes;
  };
}

function compact(notes: Notes): Notes {
  return Object.values(notes).every(({ length }) => length === 0) ? nothing : notes;
}
