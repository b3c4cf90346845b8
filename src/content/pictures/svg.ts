import { Parser } from 'htmlparser2';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import { positionAt } from '../../table/lines.ts';

/** Tags that run, load, or bring in pages; with any prefix, for a prefix may stand for SVG or HTML. */
const refusedTags: ReadonlySet<string> = new Set([
  ...['script', 'foreignobject', 'handler', 'listener', 'a'],
  ...['iframe', 'embed', 'object', 'audio', 'video', 'link', 'meta', 'base', 'form'],
  // They can turn a harmless link into another.
  ...['animate', 'animatemotion', 'animatetransform', 'set', 'discard'],
]);

/** A place in the drawing itself, or a picture within the file. */
const innerLink = /^\s*(?:#|data:image\/(?:png|jpeg|webp);base64,)/i;

/**
 * What in an SVG could run a script or fetch anything: it is shown as a picture, but its address can be opened too. Told by
 * line and column.
 */
export function svgFaults(file: string, bytes: Uint8Array): readonly Issue[] {
  const text = new TextDecoder().decode(bytes);
  const found: { readonly offset: number; readonly value: string }[] = [];
  const tell = (value: string) => found.push({ offset: parser.startIndex, value });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (refusedTags.has(localName(name))) tell(`<${name}>`);
        for (const [key, value] of Object.entries(attributes))
          if (isUnsafe(key, value)) tell(`${key}="${value}"`);
      },
      ontext(words) {
        if (isUnsafeStyle(words)) tell(words.trim());
      },
      onprocessinginstruction(name, data) {
        // A document type can define entities; a style sheet is fetched.
        if (!/^\?xml$/i.test(name)) tell(`<${data}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found.map(({ offset, value }) =>
    issueOf('picture/svg-unsafe', { file, ...positionAt(text, offset), value }),
  );
}

function isUnsafe(key: string, value: string): boolean {
  const name = localName(key);
  if (name.startsWith('on')) return true;
  if (name === 'href' || name === 'src') return !innerLink.test(value);
  return /javascript:/i.test(value) || isUnsafeStyle(value);
}

/** Style that fetches: an import, or a URL that is no place in the drawing. Escapes could hide one. */
function isUnsafeStyle(style: string): boolean {
  return /@import|\\|url\(\s*(?!['"]?#)/i.test(style);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
