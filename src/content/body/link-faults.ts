import { fold } from '../../table/fold.ts';
import { addressBeside } from './text-links.ts';
import type { TextNode } from './markdown.ts';
import { nodesIn } from './markdown.ts';
import type { BodyFault } from './safe-mdx.ts';
import { wordsOf } from './words-of.ts';

/** What is wrong with the links of a text by themselves; `file` is the text. */
export function linkFaults(tree: TextNode, file: string): readonly BodyFault[] {
  return [...nodesIn(tree)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const faults = [
      node.type === 'link' ? wordFault(node) : undefined,
      typeof node.url === 'string' ? addressFault(node, node.url, file) : undefined,
    ];
    return faults.flatMap((fault) => fault ?? []);
  });
}

/** Words that do not say where a link leads; a screen reader lists links without the sentence around them. Folded. */
const vague: ReadonlySet<string> = new Set([
  ...['tai day', 'o day', 'day', 'bam vao day', 'nhan vao day', 'click vao day', 'vao day'],
  ...[
    'xem tai day',
    'xem them',
    'xem',
    'chi tiet',
    'xem chi tiet',
    'link',
    'lien ket',
    'duong link',
  ],
  ...['here', 'click here', 'this', 'this link', 'this page', 'more', 'read more', 'see more'],
]);

function wordFault(node: TextNode): BodyFault | undefined {
  const words = wordsOf(node).trim();
  if (words === '') return { code: 'link/empty', node, value: String(node.url) };
  const bare = fold(words)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return vague.has(bare) ? { code: 'link/vague', node, value: words } : undefined;
}

function addressFault(node: TextNode, value: string, file: string): BodyFault | undefined {
  if (/^(?:http:)?\/\//i.test(value)) {
    const details = { right: value.replace(/^(?:http:)?/i, 'https:') };
    return { code: 'link/insecure', node, value, details };
  }
  if (value === '' || /^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(value)) return undefined;
  const right = addressBeside(file, value);
  return { code: 'link/relative', node, value, details: { right: right ?? '/huong-dan/…/' } };
}
