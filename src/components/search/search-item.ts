import { excerptOf } from '../../search/excerpt.ts';
import { foundInWords, kindName } from '../../search/found-in-words.ts';
import { highlighted } from '../../search/highlight.ts';
import type { Segment } from '../../search/highlight.ts';
import type { Found } from '../../search/match.ts';
import type { TextFind } from '../../search/text-find.ts';
import { addressOf } from '../../search/unpack.ts';
import type { IndexEntry } from '../../search/unpack.ts';
import type { Language } from '../../table/language.ts';
import type { Said } from '../../text/messages/say.ts';
import type { searchPhrases } from '../../text/messages/search.ts';

export type SearchWords = Said<typeof searchPhrases>;

/** What was asked for, and the words of the page. */
export interface Asked {
  readonly typed: string;
  readonly words: SearchWords;
}

/** The language in which the page is written. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** A find as a proposal: its title, the words that were asked for marked, and the line below. */
export function proposalItem(found: Found, { typed, words }: Asked): HTMLLIElement {
  const item = document.createElement('li');
  item.append(marked(highlighted(found.entry.title, typed)), note(foundInWords(found, words)));
  return item;
}

/** A find as a link of a list. */
export function titleItem(found: Found, { typed, words }: Asked): HTMLLIElement {
  const { entry } = found;
  const link = linkTo(addressOf(entry), highlighted(entry.title, typed));
  return itemOf(link, note(foundInWords(found, words)));
}

/** A page whose text was found, with the part of the text that tells most. */
export function textItem(
  { title, address, text }: TextFind,
  entry: IndexEntry | undefined,
  { typed, words }: Asked,
): HTMLLIElement {
  const kind = entry && kindName(entry.kind, words);
  const about = [kind, entry?.issuer, entry?.year].filter((each) => each !== undefined);
  const excerpt = document.createElement('p');
  excerpt.append(marked(excerptOf(text, typed)));
  return itemOf(linkTo(address, highlighted(title, typed)), note(about.join(' · ')), excerpt);
}

function itemOf(...parts: readonly Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...parts);
  return item;
}

function linkTo(address: string, title: readonly Segment[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.append(marked(title));
  return link;
}

/** A text in its parts as nodes: nothing of it becomes markup. */
function marked(segments: readonly Segment[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, hit } of segments) {
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(hit ? mark : text);
  }
  return fragment;
}

function note(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'note';
  element.textContent = text;
  return element;
}
