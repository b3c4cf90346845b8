import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { inTab } from './visit.ts';

const sum = { violations: 0, errors: 0, foreign: 0 };

describe('the strict content security policy', () => {
  test.each(pages)('$kind in $language breaks nothing and asks no other host', async ({ path }) => {
    const faults = await inTab({}, async (tab) => {
      await tab.page.goto(path);
      await tab.page.evaluate(() => document.fonts.ready);
      return tab.faults;
    });
    sum.violations += faults.violations.length;
    sum.errors += faults.errors.length;
    sum.foreign += faults.foreign.length;
    expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
  });

  test('is in force: what it forbids does not happen, and is seen', async () => {
    const { faults, styled } = await inTab({}, async (tab) => {
      await tab.page.goto('');
      const coloured = await tab.page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
        document.body.append(paragraph);
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/pixel.png';
        document.body.append(image);
        return getComputedStyle(paragraph).color === 'rgb(1, 2, 3)';
      });
      await expect.poll(() => tab.faults.violations.length).toBe(2);
      return { faults: tab.faults, styled: coloured };
    });
    expect(styled).toBe(false);
    expect(faults.violations).toEqual([
      'style-src-attr: inline',
      'img-src: https://elsewhere.example/pixel.png',
    ]);
  });

  afterAll(() => {
    writeGate('policy', {
      name: 'violations of the content security policy, console errors, requests to other origins',
      measured: `${String(sum.violations)}, ${String(sum.errors)}, ${String(sum.foreign)} on ${String(pages.length)} pages`,
      bar: '0, 0, 0',
      ok: Object.values(sum).every((count) => count === 0),
    });
  });
});
