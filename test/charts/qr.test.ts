import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrDrawing } from '../../src/charts/qr.ts';
import type { QrDrawing } from '../../src/charts/qr.ts';

const dots = 4;

/** What a camera would see of a drawing: its bars painted black on white, `dots` a module. */
function photograph({ size, path }: QrDrawing) {
  const width = size * dots;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++)
      for (let column = Number(x) * dots; column < (Number(x) + Number(length)) * dots; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { pixels, width };
}

function readBack(drawing: QrDrawing): string | undefined {
  const { pixels, width } = photograph(drawing);
  return jsQR(pixels, width, width)?.data;
}

describe('a QR code', () => {
  test('is read back as the text that was put in', () => {
    const address = fc
      .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-/'), { maxLength: 120 })
      .map((letters) => `https://congkhai.example.vn/${letters.join('')}/`);
    fc.assert(
      fc.property(address, (text) => {
        expect(readBack(qrDrawing(text))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves four modules of white on every side, as ISO/IEC 18004 asks', () => {
    const { size, path } = qrDrawing('https://congkhai.example.vn/huong-dan/nop-ho-so/');
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
    const from = Math.min(...bars.map(([x = 0, y = 0]) => Math.min(x, y)));
    const to = Math.max(...bars.map(([x = 0, y = 0, length = 0]) => Math.max(x + length, y + 1)));
    expect([from, size - to]).toEqual([4, 4]);
  });
});
