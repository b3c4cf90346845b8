import { Parser } from 'htmlparser2';
import { inlineCodeOf } from './inline-code.ts';
import { linksOf } from './page-links.ts';
import type { LinkKind } from './page-links.ts';
import { styleFollower } from './page-style.ts';

/** One address that a page names; the first of several equal ones. */
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

/** What the checks ask of a page, from one reading of its HTML. */
export interface Page {
  readonly lang: string | undefined;
  readonly title: string;
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly inline: readonly InlineCode[];
}

/**
 * Reads a page once. Broken HTML is read as a browser would; nothing is run or fetched. `keep` gives texts that may be kept
 * long: a piece of the page would hold the whole of it in memory.
 */
export function readPage(html: string, keep: (text: string) => string = String): Page {
  const ids = new Set<string>();
  const links = new Map<string, PageLink>();
  const add = adder(links, keep);
  const inline: InlineCode[] = [];
  const inTitle = { open: false, text: '' };
  const seen: { lang: string | undefined; headings: number; titles: number } = {
    lang: undefined,
    headings: 0,
    titles: 0,
  };
  const styles = styleFollower(inline, add);
  const parser = new Parser({
    onopentag(name, attributes) {
      const index = parser.startIndex;
      if (name === 'html') seen.lang = attributes['lang'];
      if (name === 'h1') seen.headings += 1;
      if (name === 'title') inTitle.open = ++seen.titles === 1;
      if (attributes['id'] !== undefined) ids.add(keep(attributes['id']));
      for (const link of linksOf(name, attributes)) add(link.kind, link.target, index);
      styles.onopentag(name, attributes, index);
      for (const what of inlineCodeOf(name, attributes)) inline.push({ what, index });
    },
    ontext(text) {
      if (inTitle.open) inTitle.text += text;
      styles.ontext(text);
    },
    onclosetag(name) {
      if (name === 'title') inTitle.open = false;
      styles.onclosetag(name);
    },
  });
  parser.end(html);
  return {
    lang: seen.lang,
    title: inTitle.text.trim(),
    headings: seen.headings,
    ids,
    links: [...links.values()],
    inline,
  };
}

/** Notes a link; of several equal ones the first. */
function adder(links: Map<string, PageLink>, keep: (text: string) => string) {
  return (kind: LinkKind, text: string, index: number): void => {
    const target = keep(text);
    const key = `${kind} ${target}`;
    if (!links.has(key)) links.set(key, { kind, target, index });
  };
}
