import { defineHastPlugin } from 'satteri';
import type { HastPluginInput, HastVisitorContext, MdxJsxTextElementHast } from 'satteri';

/** Of a component in a text, what is looked at. */
type Component = Readonly<Pick<MdxJsxTextElementHast, 'name'>> &
  Parameters<HastVisitorContext['textContent']>[0];

/**
 * A Markdown plugin: tells the components of a text what they cannot know by themselves, for they are made side by side. Each
 * `Step` gets its `number`, each `Term` the `word` it stands for, and the first of its kind or word is marked `first`.
 */
export function authorComponents(): HastPluginInput {
  return () => {
    const met = new Set<string>();
    let steps = 0;
    const visit = (node: Component, context: HastVisitorContext) => {
      const word = node.name === 'Term' ? context.textContent(node).trim() : '';
      const what = `${node.name ?? ''} ${word}`;
      if (node.name === 'Term') context.setProperty(node, 'word', word);
      if (node.name === 'Step') context.setProperty(node, 'number', String((steps += 1)));
      if (!met.has(what)) context.setProperty(node, 'first', 'yes');
      met.add(what);
    };
    const placed = { filter: ['Term', 'Step', 'Faq', 'Contact'], visit };
    return defineHastPlugin({
      name: 'places-of-components',
      mdxJsxFlowElement: placed,
      mdxJsxTextElement: placed,
    });
  };
}
