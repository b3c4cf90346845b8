/** A row has one cell too many because a comma was taken for the end of a cell: which two cells were one? */
export interface Split {
  /** The index of the first of the two. */
  readonly cell: number;
  /** Both are whole numbers: the comma was probably a decimal comma. */
  readonly decimal: boolean;
}

/**
 * Joins each pair of neighbours in turn and takes the join after which the cells look most like those of a sound row
 * (number, text or nothing). Without a sound row, the last pair of whole numbers; `undefined` when nothing speaks for any.
 */
export function findSplit(
  cells: readonly string[],
  sound: readonly string[] | undefined,
): Split | undefined {
  const pairs = cells
    .slice(1)
    .map((next, cell) => ({ cell, decimal: isDecimal(cells[cell] ?? '', next) }))
    // A comma inside a cell has something on both sides.
    .filter(({ cell }) => cells.slice(cell, cell + 2).every((text) => text.trim() !== ''));
  if (sound === undefined || sound.length !== cells.length - 1)
    return pairs.findLast(({ decimal }) => decimal);
  const [best, second] = pairs
    .map((pair) => ({ ...pair, alike: alike(joined(cells, pair), sound) }))
    .sort((a, b) => b.alike - a.alike || Number(b.decimal) - Number(a.decimal));
  if (best === undefined) return undefined;
  const sure = best.alike > (second?.alike ?? 0) || best.decimal;
  return sure ? { cell: best.cell, decimal: best.decimal } : undefined;
}

type Look = 'number' | 'text' | 'nothing';

function joined(cells: readonly string[], { cell, decimal }: Split): readonly Look[] {
  const both: Look = decimal ? 'number' : 'text';
  const looks = cells.map(lookOf);
  return [...looks.slice(0, cell), both, ...looks.slice(cell + 2)];
}

function alike(looks: readonly Look[], sound: readonly string[]): number {
  return looks.filter((look, index) => look === lookOf(sound[index] ?? '')).length;
}

function lookOf(cell: string): Look {
  if (cell.trim() === '') return 'nothing';
  return /^-?[\d.]+$/.test(cell.trim()) ? 'number' : 'text';
}

function isDecimal(whole: string, part: string): boolean {
  return /^\s*-?\d+$/.test(whole) && /^\d+\s*%?\s*$/.test(part);
}
