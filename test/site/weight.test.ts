import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pagesIn } from './page.ts';

/** One window of TCP: what arrives in the first round trip. */
const bar = 14_600;

interface Weighed {
  readonly file: string;
  /** The page, with its style sheet, after gzip. */
  readonly bytes: number;
}

/** The heaviest of the pages whose file matches. */
function heaviest(folder: string, kind: RegExp): Weighed {
  const weights = pagesIn(folder)
    .filter(({ file }) => kind.test(file))
    .map((page) => ({ file: page.file, bytes: gzipSync(page.html, { level: 6 }).length }));
  const [first] = weights.toSorted((a, b) => b.bytes - a.bytes);
  if (first === undefined) throw new Error(`no page is ${String(kind)}`);
  return first;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

describe('with its style sheets, after gzip', () => {
  const { root } = inject('built');

  test.each([
    ['ranking', 'heaviest ranking', /^(en\/)?xep-hang\/.+\/.+\//],
    ['unit', 'heaviest page of a unit', /^(en\/)?don-vi\/.+\//],
  ])('the heaviest %s arrives in one window', (id, name, kind) => {
    const { bytes } = heaviest(root, kind);
    writeGate(`weight-${id}`, {
      name: `${name} of this portal, with CSS, gzip`,
      measured: kilobytes(bytes),
      bar: `≤ ${kilobytes(bar)}`,
      ok: bytes <= bar,
    });
    expect(bytes).toBeLessThanOrEqual(bar);
  });
});
