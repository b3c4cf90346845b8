import type { InlineCode, Notes, PageLink } from './notes.ts';
import { pieceReader } from './pieces.ts';
import type { IsRight } from './pieces.ts';

/** What the checks ask of a page, from one reading of its HTML. */
export interface Page {
  /** From the root of the site, with `/`. */
  readonly file: string;
  readonly lang: string | undefined;
  readonly title: string;
  readonly headings: number;
  readonly ids: readonly string[];
  /** Of several equal ones the first; without those that are right wherever they stand. */
  readonly links: readonly PageLink[];
  /** Code that the policy of the page refuses. */
  readonly inline: readonly InlineCode[];
}

/** Reads pages, each once. */
export function pageReader(isRight?: IsRight): (html: string, file: string) => Page {
  const read = pieceReader(isRight);
  return (html, file) => {
    const notes = read(html);
    return {
      file,
      lang: notes.languages[0],
      title: notes.titles[0] ?? '',
      headings: notes.headings.length,
      ids: notes.ids,
      links: firstOfEqual(notes.links),
      inline: [...notes.inline, ...refusedStyles(notes)],
    };
  };
}

function firstOfEqual(links: readonly PageLink[]): readonly PageLink[] {
  const found = new Map<string, PageLink>();
  for (const link of links) {
    const key = `${link.kind} ${link.target}`;
    if (!found.has(key)) found.set(key, link);
  }
  return [...found.values()];
}

/** A style sheet stands in a page when a policy before it names its hash. */
function refusedStyles({ styles, policies }: Notes): readonly InlineCode[] {
  return styles
    .filter(({ hash, index: at }) =>
      policies.every(({ text, index }) => index > at || !text.includes(`'${hash}'`)),
    )
    .map(({ index }) => ({ what: '<style>', index }));
}
