/** The size of letters in charts, in the units of their drawing; `styles/` sets the same. */
export const fontSize = 14;

/** How far capitals with a mark rise above the baseline, and tails and marks below hang under it, in the same units. */
export const ascent = 14;
export const descent = 4;

/** From one baseline to the next. */
export const leading = 18;

/** About how wide a text is in Be Vietnam Pro at {@link fontSize}: enough to keep labels apart. */
export function textWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  let thousandths = 0;
  for (const letter of text) thousandths += advances.get(letter) ?? advanceOf(letter);
  const width = (thousandths * fontSize) / 1000;
  if (widths.size >= most) widths.clear();
  widths.set(text, width);
  return width;
}

// Each place that a label may take asks for its width, and thousands of charts have the same targets.
const widths = new Map<string, number>();

/** So many texts are remembered. */
const most = 5000;

/** Marks take no room of their own, so a letter is as wide as its bare form. Found once for each letter. */
function advanceOf(letter: string): number {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const advance = bare === '' ? 0 : (advances.get(bare) ?? widest);
  advances.set(letter, advance);
  return advance;
}

// Advance widths of the regular weight in thousandths of the size, letters of like width together.
const groups: Readonly<Record<number, string>> = {
  240: ' \u00a0',
  290: 'ijlI.,:',
  400: 'frt1',
  490: 'sJ()/',
  560: 'kvyz',
  600: 'cehnuxF7+−-',
  660: 'abdđgopqL0234568E9–',
  720: 'ABDHKNPRSTUVXYZ',
  800: 'CĐGOQ',
  880: 'mwM%',
  1000: 'W',
};

const widest = 1000;

const advances = new Map<string, number>(
  Object.entries(groups).flatMap(([advance, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(advance)]),
  ),
);
