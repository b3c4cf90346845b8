import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { inTab } from './visit.ts';

/** Addresses that a hostile or broken link may carry. The page must be as if it were not there. */
const ignored = {
  'a column of every object': '?sort=__proto__&order=constructor',
  'an unknown column': '?sort=hasOwnProperty&order=descending',
  'unknown keys': '?utm_source=x&ky=2019&tinh=<b>1</b>',
  'broken percent-encoding': '?sort=%zz&order=%E0%A4%A',
  'a broken fragment': '#%zz"><script>alert(1)</script>',
  'a fragment that names a global': '#location',
  'an address to be led to':
    '?next=javascript:alert(1)&back=//elsewhere.example/&url=https://elsewhere.example',
};

/** Addresses with something to search for that is nowhere. */
const searched = {
  markup: '?q=%3Cscript%3Ealert(1)%3C/script%3E',
  'ten thousand letters': `?q=${'a'.repeat(10_000)}`,
  'a repeated key': '?q=%3Cimg%20src=x%20onerror=alert(1)%3E&q=y+te',
  'broken percent-encoding': '?sort=__proto__&q=%zz<script>',
  'half a letter': '?q=%ED%A0%BD',
  'letters that run from right to left': '?q=%E2%80%AE%D8%A7',
};

describe('an address that nobody made on purpose', () => {
  test.each(Object.entries(ignored))('%s changes nothing', async (_, tail) => {
    const [plain, hostile] = [await rowsOf(''), await rowsOf(tail)];
    expect(plain.rows).toHaveLength(13);
    expect(hostile).toEqual(plain);
  });

  test.each(Object.entries(searched))('%s finds nothing and runs nothing', async (_, tail) => {
    const { rows, query, elements } = await rowsOf(tail);
    expect(rows).toEqual([]);
    expect(query.length).toBeLessThanOrEqual(200);
    expect(elements).toBe(0);
  });
});

async function rowsOf(tail: string) {
  return inTab({}, async ({ page, faults }) => {
    page.on('dialog', (dialog) => {
      faults.errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(kinds.ranking + tail);
    await page.locator('table-tools.ready').waitFor();
    expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    expect(new URL(page.url()).pathname).toBe(`/${kinds.ranking}`);
    return {
      rows: await page.locator('.ranking tbody tr:visible').allInnerTexts(),
      query: await page.locator('input[type=search]').inputValue(),
      elements: await page.locator('main script:not([src]), main img').count(),
      heading: await page.locator('h1').innerText(),
    };
  });
}
