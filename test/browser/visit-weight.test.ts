import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { inTab, sites } from './visit.ts';

/** In kB of 1000 bytes: what a first visit may cost on a slow link. */
const bars = { withoutFonts: 30, withFonts: 100, largeRanking: 18 };

interface Cost {
  /** Of all but pictures, which a browser asks for while the page is read. */
  readonly requests: number;
  /** Compressed bytes of all but fonts. */
  readonly withoutFonts: number;
  readonly fonts: number;
  readonly script: number;
}

const costs = new Map<string, Cost>();

describe('a first visit', () => {
  test.each(pages)('to $kind in $language is light', async ({ path, kind, language }) => {
    const cost = await costOf(path, sites.root);
    costs.set(`${kind} ${language}`, cost);
    expect(cost.requests).toBeLessThanOrEqual(8);
    expect(kilo(cost.withoutFonts)).toBeLessThanOrEqual(bars.withoutFonts);
    expect(kilo(cost.withoutFonts + cost.fonts)).toBeLessThanOrEqual(bars.withFonts);
  });

  test('to a ranking of 655 units is light too', async () => {
    const cost = await costOf('xep-hang/truc-tuyen/xa/', sites.large);
    writeGate('visit-large-ranking', {
      name: 'first visit to a ranking of 655 units, with its scripts, gzip without fonts',
      measured: `${kilo(cost.withoutFonts).toFixed(1)} kB (+ fonts ${kilo(cost.fonts).toFixed(1)} kB), script ${kilo(cost.script).toFixed(1)} kB`,
      bar: `${String(bars.largeRanking)} kB`,
      ok: kilo(cost.withoutFonts) <= bars.largeRanking,
    });
    expect(kilo(cost.withoutFonts)).toBeLessThanOrEqual(bars.largeRanking);
  });

  afterAll(() => {
    const [heaviest, cost] =
      [...costs].toSorted(([, a], [, b]) => b.withoutFonts - a.withoutFonts)[0] ?? [];
    if (heaviest === undefined || cost === undefined) return;
    const all = [...costs.values()];
    const most = Math.max(...all.map(({ withoutFonts, fonts }) => withoutFonts + fonts));
    writeGate('visit', {
      name: 'heaviest first visit, gzip: without fonts; with fonts',
      measured: `${kilo(cost.withoutFonts).toFixed(1)} kB (${heaviest}); ${kilo(most).toFixed(1)} kB; at most ${String(Math.max(...all.map(({ requests }) => requests)))} requests`,
      bar: `${String(bars.withoutFonts)} kB; ${String(bars.withFonts)} kB`,
      ok: kilo(cost.withoutFonts) <= bars.withoutFonts && kilo(most) <= bars.withFonts,
    });
  });
});

function kilo(bytes: number): number {
  return bytes / 1000;
}

function costOf(path: string, site: string): Promise<Cost> {
  return inTab({ site }, async ({ page }) => {
    const responses: Response[] = [];
    page.on('response', (response) => {
      // The browser fetches the sign of the portal when it likes: before this test looks, or after.
      if (!response.url().includes('/favicon.')) responses.push(response);
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const parts = await Promise.all(
      responses.map(async (response) => {
        const body = await response.body();
        const kind = response.request().resourceType();
        return { kind, bytes: kind === 'font' ? body.length : gzipSync(body).length };
      }),
    );
    const sum = (wanted: (kind: string) => boolean) =>
      parts.filter(({ kind }) => wanted(kind)).reduce((total, { bytes }) => total + bytes, 0);
    return {
      requests: parts.filter(({ kind }) => kind !== 'image').length,
      withoutFonts: sum((kind) => kind !== 'font'),
      fonts: sum((kind) => kind === 'font'),
      script: sum((kind) => kind === 'script'),
    };
  });
}
