import { textWidth } from './text-width.ts';

/** A document in a drawing of citations. */
export interface CitationNode {
  readonly label: string;
  /** The middle of its row. */
  readonly y: number;
}

/** What a document cites above it, what cites it below, each joined to it by a line. Places are in pixels. */
export interface CitationChart {
  readonly width: number;
  readonly height: number;
  readonly own: CitationNode;
  readonly cited: readonly CitationNode[];
  readonly citing: readonly CitationNode[];
  /** Path data from the document to each of the others. */
  readonly lines: string;
  /** Path data of arrow heads: at each document that is cited. */
  readonly heads: string;
}

export interface CitationLabels {
  readonly own: string;
  readonly cited: readonly string[];
  readonly citing: readonly string[];
}

/** Where dots stand and where labels begin, across the drawing. */
export const citationPlaces = { spine: 8, dot: 52, ownLabel: 22, label: 66 } as const;

const row = 30;
const bend = 10;

/**
 * The citations of a document, one row for each, so that it fits a narrow screen; labels that do not fit are cut. `width` is the
 * narrowest that it is shown, in pixels.
 */
export function citationChart(
  { own, cited, citing }: CitationLabels,
  { width }: { readonly width: number },
): CitationChart {
  const { spine, dot, label, ownLabel } = citationPlaces;
  const place = (text: string, index: number, from: number): CitationNode => ({
    label: cut(text, width - from),
    y: row / 2 + index * row,
  });
  const above = cited.map((text, index) => place(text, index, label));
  const middle = place(own, cited.length, ownLabel);
  const below = citing.map((text, index) => place(text, cited.length + 1 + index, label));
  const ends = [...above, ...below];
  const up = citing.length > 0 ? `M${String(spine - 4)} ${String(middle.y + 15)}l4-8 4 8z` : '';
  return {
    width,
    height: (ends.length + 1) * row,
    own: middle,
    cited: above,
    citing: below,
    lines: ends.map(({ y }) => lineTo(middle.y, y)).join(''),
    heads: above.map(({ y }) => `M${String(dot - 4)} ${String(y - 4)}l8 4-8 4z`).join('') + up,
  };
}

function lineTo(from: number, to: number): string {
  const { spine, dot } = citationPlaces;
  const turn = to < from ? to + bend : to - bend;
  const [x, y] = [String(spine), String(to)];
  return `M${x} ${String(from)}V${String(turn)}Q${x} ${y} ${String(spine + bend)} ${y}H${String(dot)}`;
}

/** What stands behind the last comma, such as a date, goes as a whole: half a year is another year. */
function cut(label: string, room: number): string {
  if (textWidth(label) <= room) return label;
  const comma = label.lastIndexOf(',');
  let short = comma > 0 ? label.slice(0, comma) : label;
  while (short !== '' && textWidth(`${short}…`) > room) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}
