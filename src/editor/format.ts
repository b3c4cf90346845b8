/**
 * The name under which the editing program reads and writes texts by `browser/kept-text.ts`. It asks for this ending of any
 * format of MDX.
 */
export const textFormat = 'mdx-frontmatter';

/** The name under which it knows `browser/tagged-text.ts`: the box of a text with buttons for tags. */
export const taggedText = 'tagged-text';

/** The form asks for the words of a video where the head in Vietnamese has them; a head in English has them at its top. */
export const englishPlaces = {
  captions: 'video.captions',
  transcript: 'video.transcript',
} as const;
