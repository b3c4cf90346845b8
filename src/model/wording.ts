import type { Language } from '../table/language.ts';

/** Words an administration wrote: always in the portal's first language, perhaps in the others. */
export type Wording = Readonly<{ vi: string; en?: string | undefined }>;

/** The wording in `language`, or in Vietnamese where the administration gave no other. */
export function worded(wording: Wording, language: Language): string {
  return wording[language] ?? wording.vi;
}

/** The language of what {@link worded} gives, where it is not `language`. */
export function foreign(wording: Wording, language: Language): Language | undefined {
  return wording[language] === undefined ? 'vi' : undefined;
}

/** The wording of a cell and its English twin; `undefined` where the Vietnamese is missing. */
export function optionalWording(
  vi: string | undefined,
  en: string | undefined,
): Wording | undefined {
  return vi === undefined ? undefined : { vi, en };
}
