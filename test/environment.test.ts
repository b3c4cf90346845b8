import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from '../src/environment.ts';

const now = new Date('2026-11-21T23:59:59Z');
const read = (variables: Readonly<Record<string, string | undefined>>) =>
  readEnvironment(variables, '/portal', now);

function refusal(variables: Readonly<Record<string, string>>): string {
  try {
    return `taken: ${JSON.stringify(read(variables))}`;
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
}

const defaults = {
  root: resolve('/portal'),
  outDir: resolve('/portal/dist'),
  siteUrl: undefined,
  basePath: undefined,
  buildDate: '2026-11-21',
  port: 4321,
};

test('without variables, or with empty ones, the defaults hold', () => {
  expect(read({})).toEqual(defaults);
  const names = ['PORTAL_ROOT', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'BUILD_DATE', 'PORT'];
  const empty = [...names, 'SOURCE_DATE_EPOCH'].map((name) => [name, '  ']);
  expect(read(Object.fromEntries(empty))).toEqual(defaults);
});

test.each([
  ['PORTAL_ROOT', 'tinh', { root: resolve('/portal/tinh') }],
  ['PORTAL_ROOT', '/other', { root: resolve('/other') }],
  ['OUT_DIR', '../site', { outDir: resolve('/site') }],
  ['SITE_URL', 'https://congkhai.example.vn/', { siteUrl: 'https://congkhai.example.vn' }],
  ['SITE_URL', 'http://localhost:8080', { siteUrl: 'http://localhost:8080' }],
  ['BASE_PATH', '/', { basePath: '/' }],
  ['BASE_PATH', 'a', { basePath: '/a/' }],
  ['BASE_PATH', '/a/b', { basePath: '/a/b/' }],
  ['BASE_PATH', ' //a//b// ', { basePath: '/a/b/' }],
  ['BASE_PATH', '/cong-khai_2.0~/', { basePath: '/cong-khai_2.0~/' }],
  ['BUILD_DATE', '2024-02-29', { buildDate: '2024-02-29' }],
  ['SOURCE_DATE_EPOCH', '0', { buildDate: '1970-01-01' }],
  ['SOURCE_DATE_EPOCH', '1795219199', { buildDate: '2026-11-20' }],
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65_535 }],
])('%s "%s"', (name, value, expected) => {
  expect(read({ [name]: value })).toEqual({ ...defaults, ...expected });
});

test('BUILD_DATE wins over SOURCE_DATE_EPOCH, and today is the day in UTC', () => {
  expect(read({ BUILD_DATE: '2022-10-22', SOURCE_DATE_EPOCH: '0' }).buildDate).toBe('2022-10-22');
  const morning = new Date('2026-11-22T06:00:00+07:00');
  expect(readEnvironment({}, '/', morning).buildDate).toBe('2026-11-21');
});

describe('what has no meaning is refused', () => {
  test.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/a/',
    'https://example.org?x',
    'https://me@example.org',
    'https://exa mple.org',
    'https://example.org:99999',
    'https://',
  ])('SITE_URL %s', (value) => {
    expect(refusal({ SITE_URL: value })).toBe(
      `SITE_URL "${value}" is not an origin such as "https://example.org" (a path belongs to BASE_PATH).`,
    );
  });

  test.each(['/a/../b', '/./', 'C:/Program Files/Git/a/', '/đ/', '/a?b', '/a%20b', 'https://x/'])(
    'BASE_PATH %s',
    (value) => {
      expect(refusal({ BASE_PATH: value })).toBe(
        `BASE_PATH "${value}" is not a path such as "/" or "/a/b/" (letters, digits, ".", "_", "~", "-").`,
      );
    },
  );

  test.each(['2026-02-29', '2026-2-1', '21/11/2026', 'today', '2026', '2026-11-21T00:00:00Z'])(
    'BUILD_DATE %s',
    (value) => {
      expect(refusal({ BUILD_DATE: value, SOURCE_DATE_EPOCH: '0' })).toBe(
        `BUILD_DATE "${value}" is not a day such as "2026-11-21".`,
      );
    },
  );

  test.each(['x', '-1', '1.5', '1e9', '0x10', '999999999999'])('SOURCE_DATE_EPOCH %s', (value) => {
    expect(refusal({ SOURCE_DATE_EPOCH: value })).toBe(
      `SOURCE_DATE_EPOCH "${value}" is not a number of seconds such as "1795219200".`,
    );
  });

  test.each(['x', '-1', '80.5', '0x50', '1e3', '65536', '100000'])('PORT %s', (value) => {
    expect(refusal({ PORT: value })).toBe(`PORT "${value}" is not a number from 0 to 65535.`);
  });
});
