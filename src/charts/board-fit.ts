import type { BoardOverflow, BoardWords } from '../model/board.ts';
import { wholeWords } from '../text/whole-words.ts';
import { fontSize, textWidth } from './text-width.ts';

/** The largest letters with which a board fits its page: places in the lists of sizes, from 0. */
export interface BoardFit {
  readonly title: number;
  readonly step: number;
}

/** Sizes of letters in millimetres on A4, the largest first; `styles/` sets the same. Headings stay above 24 points (8.47 mm). */
const titleSizes = [14, 12, 10.5, 9, 8.5] as const;
const stepSizes = [9, 8, 7.2, 6.5, 5.9, 5.3, 4.8, 4.3] as const;

/** In millimetres on A4; `styles/` sets the same. */
const widths = { title: 182, step: 164 };
const titleLine = 1.25;
const stepLine = 1.32;
/** The number of a step stands in a circle, which is higher than one line. */
const circle = 1.9;
/** The least between two steps. */
const stepGap = 2.5;
/** What title and steps share, and what the title may take of it; the rest is for the desk, the code and an address of two lines. */
const room = { both: 160, title: 38 };
/** The bold letters of a board are wider than the regular ones that are measured, and no line breaks as well as reckoned. */
const boldness = 1.09;

/** Chooses the letters of a board: first the title, then as large as the rest of the page allows. */
export function fitBoard({ title, steps }: BoardWords): BoardFit {
  const chosen = largest(titleSizes, (size) => titleHeight(title, size) <= room.title);
  const left = room.both - titleHeight(title, titleSizes[chosen] ?? 0);
  return { title: chosen, step: largest(stepSizes, (size) => stepsHeight(steps, size) <= left) };
}

/** What of a board has no room on its page, the title first; `undefined` where all has. */
export function boardOverflow({ title, steps }: BoardWords): BoardOverflow | undefined {
  const fit = fitBoard({ title, steps });
  const [titleSize, size] = [titleSizes[fit.title] ?? 0, stepSizes[fit.step] ?? 0];
  const height = titleHeight(title, titleSize);
  const over = (excess: number, line: number) => Math.ceil(excess / line - 1e-9);
  if (height > room.title)
    return { part: 'title', step: 0, lines: over(height - room.title, titleSize * titleLine) };
  const excess = stepsHeight(steps, size) - (room.both - height);
  if (excess <= 0) return undefined;
  const counts = steps.map((step) => lines(step, size, widths.step));
  const step = counts.indexOf(Math.max(...counts));
  return { part: 'steps', step, lines: over(excess, size * stepLine) };
}

function titleHeight(title: string, size: number): number {
  return lines(title, size, widths.title) * size * titleLine;
}

function stepsHeight(steps: readonly string[], size: number): number {
  const heights = steps.map(
    (step) => Math.max(lines(step, size, widths.step) * stepLine, circle) * size + stepGap,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The place of the first size that fits; the last where none does. */
function largest(sizes: readonly number[], fits: (size: number) => boolean): number {
  const found = sizes.findIndex(fits);
  return found < 0 ? sizes.length - 1 : found;
}

/** How many lines a text takes: words are put side by side while they fit, as `Board.astro` writes them. */
function lines(text: string, size: number, width: number): number {
  const wide = (words: string) => (textWidth(words) / fontSize) * size * boldness;
  let count = 1;
  let used = 0;
  for (const word of wholeWords(text).split(/[ \n]+/)) {
    const next = used === 0 ? wide(word) : used + wide(` ${word}`);
    if (next <= width || used === 0) used = next;
    else {
      count += 1;
      used = wide(word);
    }
  }
  return count;
}
