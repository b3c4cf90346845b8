import { defineHastPlugin } from 'satteri';

/**
 * A Markdown plugin: the headings of a text get the ids that `ids` gives their words, for each text anew. Those that Astro
 * would give could be the ids of parts of the page around the text, and hold letters that links write as %C3.
 */
export function headingIds(ids: () => (words: string) => string) {
  return () => {
    const idOf = ids();
    return defineHastPlugin({
      name: 'heading-ids-of-texts',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          context.setProperty(node, 'id', idOf(context.textContent(node)));
        },
      },
    });
  };
}
