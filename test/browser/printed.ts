import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { PDFiumPage } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

/** A sheet as it comes from the printer. */
export interface Sheet {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Its words, with single blanks. */
  readonly text: string;
  readonly picture: Picture;
}

/** What is seen of a sheet, four bytes (red, green, blue, opacity) a dot. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8ClampedArray;
  /** Dots in a millimetre. */
  readonly scale: number;
}

let library: Promise<PDFiumLibrary> | undefined;

/** Prints the page that a tab shows, on the paper that its style asks for, and looks at every sheet. */
export async function printed(page: Page): Promise<readonly Sheet[]> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const file = await (await (library ??= PDFiumLibrary.init())).loadDocument(bytes);
  const sheets: Sheet[] = [];
  for (const each of file.pages()) sheets.push(await seen(each));
  file.destroy();
  return sheets;
}

const millimetresPerPoint = 25.4 / 72;

async function seen(page: PDFiumPage): Promise<Sheet> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // After it is rendered a page is closed.
  const words = page.getText().normalize('NFC');
  // PDFium writes a sign of its own for a hyphen at the end of a line.
  const text = words.replaceAll('\uFFFE', '-').replaceAll(/\s+/g, ' ');
  const { data, width, height } = await page.render({ scale: 2, render: 'bitmap' });
  const dots = new Uint8ClampedArray(data);
  return {
    width: originalWidth * millimetresPerPoint,
    height: originalHeight * millimetresPerPoint,
    text,
    picture: { width, height, dots, scale: 2 / millimetresPerPoint },
  };
}

/** The QR code on a sheet as a phone reads it, and its side in millimetres without the quiet zone. */
export function qrOn({ picture: { dots, width, height, scale } }: Sheet) {
  const code = jsQR(dots, width, height, { inversionAttempts: 'dontInvert' });
  if (!code) return undefined;
  const { topLeftCorner: from, topRightCorner: to } = code.location;
  return { address: code.data, side: Math.hypot(to.x - from.x, to.y - from.y) / scale };
}

/** How many dots are no grey: colours that a black-and-white printer would have to guess. */
export function colouredDots({ picture: { dots } }: Sheet): number {
  let count = 0;
  for (let at = 0; at < dots.length; at += 4)
    if (Math.max(...channels(dots, at)) - Math.min(...channels(dots, at)) > 8) count += 1;
  return count;
}

/** How many dots are dark within `margin` millimetres of the edge: something would be cut off there. */
export function dotsAtEdge({ picture }: Sheet, margin: number): number {
  const { dots, width, height, scale } = picture;
  const near = margin * scale;
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (x >= near && y >= near && x < width - near && y < height - near) continue;
      if (Math.min(...channels(dots, (y * width + x) * 4)) < 200) count += 1;
    }
  return count;
}

function channels(dots: Uint8ClampedArray, at: number): [number, number, number] {
  return [dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0];
}
