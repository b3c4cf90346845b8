import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod, printPeriod } from '../../src/table/period.ts';
import type { Period } from '../../src/table/period.ts';
import { absolute, addresses, periodToPath } from '../../src/text/address.ts';

const to = (base: string, language: 'vi' | 'en') =>
  addresses({ base, language, defaultLanguage: 'vi' });

describe('addresses', () => {
  test.each([
    ['/', '/', '/en/'],
    ['', '/', '/en/'],
    ['/a/', '/a/', '/a/en/'],
    ['/a', '/a/', '/a/en/'],
    ['/a/b/', '/a/b/', '/a/b/en/'],
  ])('lie under the base path %j', (base, vi, en) => {
    expect(to(base, 'vi').home()).toBe(vi);
    expect(to(base, 'en').home()).toBe(en);
  });

  test('are the same in every language but for the prefix, and pages end in a slash', () => {
    const en = to('/a/', 'en');
    expect([
      en.rankings(),
      en.ranking('ti-le', 'so'),
      en.ranking('ti-le', 'so', parsePeriod('2019-01/2019-04')!),
      en.ranking('ti-le', 'so', parsePeriod('2026-10'), 2),
      en.ranking('ti-le', 'so', undefined, 1),
      en.units(),
      en.unit('so-y-te'),
      en.method(),
      en.data(),
      en.about(),
      en.accessibility(),
      en.proceduresBy('linh-vuc', 'ho-tich'),
      en.helpOf('xa'),
      en.helpOf('xa', 2),
      en.broadcastCalendar(),
      en.helpFiles(),
    ]).toEqual([
      '/a/en/xep-hang/',
      '/a/en/xep-hang/ti-le/so/',
      '/a/en/xep-hang/ti-le/so/2019-01--2019-04/',
      '/a/en/xep-hang/ti-le/so/2026-10/trang-2/',
      '/a/en/xep-hang/ti-le/so/',
      '/a/en/don-vi/',
      '/a/en/don-vi/so-y-te/',
      '/a/en/phuong-phap/',
      '/a/en/du-lieu/',
      '/a/en/gioi-thieu/',
      '/a/en/tiep-can/',
      '/a/en/thu-tuc/linh-vuc/ho-tich/',
      '/a/en/ho-tro/nhom/xa/',
      '/a/en/ho-tro/nhom/xa/trang-2/',
      '/a/en/ho-tro/lich-phat-thanh.ics',
      '/a/ho-tro/',
    ]);
  });

  test('of files carry no language', () => {
    expect(to('/a/', 'en').dataFile('units.csv')).toBe('/a/du-lieu/units.csv');
    expect(to('/', 'vi').dataFile('observations/2019.csv')).toBe('/du-lieu/observations/2019.csv');
    expect(to('/', 'en').file('van-ban/số 1.pdf')).toBe('/van-ban/s%E1%BB%91%201.pdf');
  });
});

describe('periodToPath', () => {
  test.each([
    ['2022', '2022'],
    ['2022-Q3', '2022-Q3'],
    ['2022-W43', '2022-W43'],
    ['2022-01', '2022-01'],
    ['2019-01/2019-04', '2019-01--2019-04'],
    ['2022-01/..', '2022-01--'],
  ])('%s is %s', (notation, path) => {
    expect(periodToPath(parsePeriod(notation)!)).toBe(path);
  });

  test('keeps apart what the notation keeps apart', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const path = periodToPath(period);
        expect(path.replace(/--$/, '/..').replace('--', '/')).toBe(printPeriod(period));
      }),
    );
  });
});

test('absolute puts the host before an address', () => {
  expect(absolute('https://congkhai.example', '/a/don-vi/')).toBe(
    'https://congkhai.example/a/don-vi/',
  );
});

const year = fc.integer({ min: 1990, max: 2090 });
const month = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({
    kind: fc.constant('quarter' as const),
    year,
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('week' as const), year, week: fc.integer({ min: 1, max: 52 }) }),
  month.map((m) => ({ kind: 'month' as const, ...m })),
  month.map((from) => ({ kind: 'open' as const, from })),
  fc
    .tuple(month, fc.integer({ min: 1, max: 24 }))
    .map(([from, more]) => ({ kind: 'interval' as const, from, to: later(from, more) })),
);

function later(from: { year: number; month: number }, more: number) {
  const months = from.year * 12 + from.month - 1 + more;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
