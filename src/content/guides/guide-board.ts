import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import type { Element } from '../body/element.ts';
import { attributeNode, attributeOf, elementsNamed } from '../body/element.ts';
import type { GuideRule } from './guide-rules.ts';
import { isOnBoard, mostOnBoard } from './guide-steps.ts';
import { issueAt } from '../head-place.ts';
import { issuesOf } from '../body/safe-mdx.ts';
import type { HeadedText } from '../written-text.ts';

/** Words that have no room on the board for the wall, in either language. */
export const guideBoard: GuideRule = ({ vi, en }, context) => [
  ...overflowOf(vi, context),
  ...(en === undefined ? [] : overflowOf(en, context)),
];

function overflowOf(
  guide: HeadedText<{ readonly title: string }>,
  { boardOverflow }: ContentContext,
): readonly Issue[] {
  const { tree } = guide.text.body;
  const elements = tree === undefined ? [] : elementsNamed(tree, 'Step').filter(isOnBoard);
  if (elements.length === 0) return [];
  const onBoard = elements.slice(0, mostOnBoard);
  const { title } = guide.head;
  const over = boardOverflow({ title, steps: onBoard.map(wordsOnBoard) });
  if (over === undefined) return [];
  const details = { lines: over.lines };
  if (over.part === 'title')
    return [issueAt(guide, ['title'], 'guide/board-title-too-long', { value: title, details })];
  const longest = onBoard[over.step];
  return longest === undefined
    ? []
    : issuesOf(guide.text.file, [
        {
          code: 'guide/board-overflow',
          node: attributeNode(longest, 'board') ?? longest.node,
          value: wordsOnBoard(longest),
          details,
        },
      ]);
}

function wordsOnBoard(step: Element): string {
  return attributeOf(step, 'board') ?? attributeOf(step, 'title') ?? '';
}
