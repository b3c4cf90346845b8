import type { Language } from '../table/language.ts';

/** The file beside the text index that gives the address of each record by its name: asked for when a filter is chosen. */
export type AddressFile = Readonly<Record<string, string>>;

export function addressFile(language: Language): string {
  return `dia-chi.${language}.json`;
}
