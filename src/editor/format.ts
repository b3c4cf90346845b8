/**
 * The name under which the editing program reads and writes texts by `browser/kept-text.ts`. It asks for this ending of any
 * format of MDX.
 */
export const textFormat = 'mdx-frontmatter';
