import { fold } from './fold.ts';

/** The code that a name would have: folded, with hyphens; empty when no letter or digit is left. */
export function slugOf(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
