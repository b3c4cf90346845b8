import type { GuideStep } from '../../model/guide.ts';
import type { Element } from '../body/element.ts';
import { attributeOf, elementsNamed } from '../body/element.ts';
import { besideText } from '../pictures/picture-path.ts';
import type { WrittenText } from '../written-text.ts';

/** More cannot be read from two metres away. */
export const mostOnBoard = 6;

/** `board` of a step that is left off the board. */
const offBoard = 'no';

export function isOnBoard(step: Element): boolean {
  return attributeOf(step, 'board') !== offBoard;
}

/** The steps of a guide, in the order of its text. One without a title is passed over: the check tells of it. */
export function stepsIn({ file, body }: WrittenText): readonly GuideStep[] {
  if (body.tree === undefined) return [];
  return elementsNamed(body.tree, 'Step').flatMap((element) => stepFrom(element, file) ?? []);
}

function stepFrom(element: Element, file: string): GuideStep | undefined {
  const title = attributeOf(element, 'title');
  if (title === undefined) return undefined;
  const board = attributeOf(element, 'board') ?? title;
  const image = attributeOf(element, 'image');
  return {
    title,
    board: board === offBoard ? undefined : board,
    see: attributeOf(element, 'see'),
    fail: attributeOf(element, 'fail'),
    image: image === undefined ? undefined : besideText(file, image),
    alt: attributeOf(element, 'alt'),
  };
}
