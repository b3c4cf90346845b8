import { encode } from 'uqr';

/** A QR code as a drawing: one path of black modules on a square of `size` units a side, quiet zone included. */
export interface QrDrawing {
  /** Modules a side, with the quiet zone. */
  readonly size: number;
  /** Path data, one unit a module. */
  readonly path: string;
}

/** Modules of white that a reader needs on every side (ISO/IEC 18004). */
const quietZone = 4;

/**
 * The QR code of a text, with correction level M: a corner under a fold or a drop of rain is still read.
 * @throws Error when the text is longer than any code holds.
 */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** The black modules of a row, those side by side as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    const length = String(x + 1 - from);
    path += `M${String(from)} ${String(y)}h${length}v1h-${length}z`;
  }
  return path;
}
