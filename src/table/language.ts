/** The languages the engine has words for. The first of `languages` in `portal.yaml` is the portal's own. */
export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];

/** Words of the engine: always in every language. */
export type Words = Readonly<Record<Language, string>>;
