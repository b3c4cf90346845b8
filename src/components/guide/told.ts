import type { TextLocals } from './locals.ts';

/**
 * What the page says to the components of its text.
 * @throws where a page shows a text without saying it.
 */
export function toldBy({ text }: App.Locals): TextLocals {
  if (text === undefined) throw new Error('a page that shows a text sets Astro.locals.text');
  return text;
}
