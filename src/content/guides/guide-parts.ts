import type { Issue } from '../../table/issue.ts';
import { attributeOf, elementsNamed } from '../body/element.ts';
import type { GuideHead } from './guide-head.ts';
import type { GuideRule } from './guide-rules.ts';
import { isOnBoard, mostOnBoard } from './guide-steps.ts';
import type { TextNode } from '../body/markdown.ts';
import type { BodyFault } from '../body/safe-mdx.ts';
import { issuesOf } from '../body/safe-mdx.ts';
import type { WrittenText } from '../written-text.ts';

/** Parts of a guide that its head has nothing for, that stand twice, or that are too many for a board. */
export const guideParts: GuideRule = ({ vi, en }) => [
  ...partsOf(vi.text, vi.head),
  ...(en === undefined ? [] : partsOf(en.text, vi.head)),
];

function partsOf({ file, body }: WrittenText, head: GuideHead): readonly Issue[] {
  const { tree } = body;
  if (tree === undefined) return [];
  return issuesOf(file, [
    ...twice(tree, 'Video'),
    ...twice(tree, 'Prepare'),
    ...baseless(tree, head),
    ...boardFaults(tree),
  ]);
}

function twice(tree: TextNode, name: string): readonly BodyFault[] {
  return elementsNamed(tree, name)
    .slice(1)
    .map(({ node }) => ({ code: 'component/twice', node, value: `<${name}>` }));
}

function baseless(tree: TextNode, { video, prepare }: GuideHead): readonly BodyFault[] {
  const unfilled = elementsNamed(tree, 'Prepare').filter(({ node }) => !node.children?.length);
  const missing = [
    ...(video === undefined ? [['video', elementsNamed(tree, 'Video')] as const] : []),
    ...(prepare === undefined ? [['prepare', unfilled] as const] : []),
  ];
  return missing.flatMap(([key, elements]) =>
    elements.map(({ name, node }): BodyFault => {
      return { code: 'guide/nothing-in-head', node, value: `<${name}>`, details: { key } };
    }),
  );
}

function boardFaults(tree: TextNode): readonly BodyFault[] {
  const onBoard = elementsNamed(tree, 'Step').filter(isOnBoard);
  return onBoard.slice(mostOnBoard, mostOnBoard + 1).map((element) => ({
    code: 'guide/board-too-long',
    node: element.node,
    value: attributeOf(element, 'title') ?? '',
    details: { count: onBoard.length, most: mostOnBoard },
  }));
}
