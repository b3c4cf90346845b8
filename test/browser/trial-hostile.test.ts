import { describe, expect, test } from 'vitest';
import { least } from './least.ts';
import { choose, given, published } from './trial-page.ts';
import { inTab } from './visit.ts';

const sound = { violations: [], errors: [], foreign: [] };

describe('a hostile file', () => {
  test.each([
    [
      'formulas',
      given('2019.csv', published.replace('bac-giang-so-y-te', '"=HYPERLINK(""//x"")"')),
    ],
    [
      'markup',
      given('2019.csv', published.replace('bac-giang-so-y-te', '<img src=x onerror=alert(1)>')),
    ],
    ['a name of markup', given('<img src=x onerror=alert(1)>.csv', 'unit,kind,url\n')],
    ['ten megabytes in a line', given('2019.csv', `${published}${'x'.repeat(10_000_000)}`)],
    ['another encoding', given('2019.csv', Buffer.from(`\ufeff${published}`, 'utf16le'))],
    ['an Excel file under the name of a CSV file', given('2019.csv', 'PK\u0003\u0004 whatever')],
    ['nothing but zero bytes', given('2019.csv', new Uint8Array(100_000))],
  ])('of %s is told, and does nothing', (_, file) =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      await choose(page, file);
      await page.locator('trial-desk .finding').first().waitFor();
      expect(await page.locator('trial-desk .issues li').count()).toBeGreaterThan(0);
      expect(await page.locator('trial-desk :is(img, script, iframe)').count()).toBe(0);
      expect(faults).toEqual(sound);
    }),
  );

  test('that is a workbook is sent to Excel, with the way to save it', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      await choose(page, given('thang-10.xlsx', 'PK\u0003\u0004'));
      expect(await page.locator('trial-desk .taken').innerText()).toContain('CSV UTF-8');
      expect(await page.locator('trial-desk .status').innerText()).toBe(
        'Chưa có tệp nào để kiểm tra.',
      );
      expect(faults).toEqual(sound);
    }));
});

test('the page answers while a large file is checked, and can be stopped', () =>
  inTab({}, async ({ page, faults }) => {
    await page.goto('kiem-tra/');
    await page.locator('trial-desk .drop').waitFor();
    const drop = async (lines: number) => {
      const dataTransfer = await page.evaluateHandle((length) => {
        const rows = Array.from({ length }, (_, at) => `x-${String(at)},x,2022-01,1,2,`);
        const data = new DataTransfer();
        const text = ['unit,indicator,period,numerator,denominator,value', ...rows].join('\n');
        data.items.add(new File([text], 'lon.csv'));
        return data;
      }, lines);
      await page.dispatchEvent('h1', 'drop', { dataTransfer });
    };
    await page.evaluate(() => {
      const long: number[] = [];
      Reflect.set(window, 'long', long);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: 'longtask' });
    });
    const longest = await least(200, async () => {
      await page.evaluate(() => {
        (Reflect.get(window, 'long') as number[]).length = 0;
      });
      await drop(20_000);
      await page.locator('trial-desk .issues li').first().waitFor();
      expect(await page.locator('trial-desk .issues li').count()).toBe(100);
      const tasks = await page.evaluate(() => Reflect.get(window, 'long') as number[]);
      await page.getByRole('button', { name: 'Xóa và làm lại' }).click();
      expect(await page.locator('trial-desk .issues').count()).toBe(0);
      return Math.max(0, ...tasks);
    });
    expect(longest).toBeLessThanOrEqual(200);
    // So large that its check is not over before the click.
    await drop(200_000);
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.locator('trial-desk .status').innerText()).toBe('Đã dừng.');
    expect(faults).toEqual(sound);
  }));
