import type { Language } from '../table/language.ts';

/**
 * The file beside the text index that gives the addresses of each sheet by its name, with blanks between: asked for when a filter is
 * chosen.
 */
export type AddressFile = Readonly<Record<string, string>>;

export function addressFile(language: Language): string {
  return `dia-chi.${language}.json`;
}
