import { fold } from './fold.ts';

/** The code that a name would have: folded, with hyphens; empty when no letter or digit is left. */
export function slugOf(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Names that a disk or an address already uses for something else. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index|404|en|vi|pagefind|astro)$/;

/** Whether a code cannot be a page's address: `index` is the page of its folder, `con` no file on Windows. */
export function isReserved(code: string): boolean {
  return reserved.test(code);
}
