import { describe, expect, test } from 'vitest';
import { loadSettings } from '../../src/table/settings.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { portalFolder } from './portal-folder.ts';

const known = { codes: new Set(['ho-so-truc-tuyen']), listedIn: 'indicators.csv' };
const least = `name: Cổng Mẫu
organisation: UBND tỉnh Mẫu
languages: [vi]
licence: { name: CC BY 4.0 }
`;

function load(text: string) {
  return loadSettings(diskFolder(portalFolder({ 'data/portal.yaml': text })), known);
}

describe('loadSettings', () => {
  test('gives what is left out its default', () => {
    expect(load(least)).toEqual({
      issues: [],
      settings: {
        name: { vi: 'Cổng Mẫu', en: undefined },
        shortName: { vi: 'Cổng Mẫu', en: undefined },
        organisation: { vi: 'UBND tỉnh Mẫu', en: undefined },
        languages: ['vi'],
        siteUrl: undefined,
        basePath: '/',
        sample: false,
        official: false,
        officialUrl: undefined,
        licence: { name: 'CC BY 4.0', url: undefined },
        contact: undefined,
        repository: undefined,
        headlineIndicators: [],
        timezone: 'Asia/Ho_Chi_Minh',
        jumpLimit: 10,
      },
    });
  });

  test.each([
    ['/', '/'],
    ['a/b', '/a/b/'],
    ['/a/b', '/a/b/'],
    ['//a//b//', '/a/b/'],
  ])('makes one form of the base path %s', (written, expected) => {
    expect(load(`${least}base_path: ${written}\n`).settings?.basePath).toBe(expected);
  });

  test.each(['/../x', '/a b', '/ă', 'https://example.vn/a', '/a?b'])(
    'refuses the base path %s',
    (written) => {
      const { settings, issues } = load(`${least}base_path: "${written}"\n`);
      expect(settings).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'settings/base-path', line: 5, column: 12 }]);
    },
  );

  test.each([
    ['https://example.vn/', 'https://example.vn'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('takes the origin %s', (written, expected) => {
    expect(load(`${least}site_url: ${written}\n`).settings?.siteUrl).toBe(expected);
  });

  test('takes a repository without the slash at its end', () => {
    const { settings } = load(`${least}repository: https://example.vn/kho/\n`);
    expect(settings?.repository).toBe('https://example.vn/kho');
  });

  test('reads words as they are written, never as true, null or numbers', () => {
    const { settings } = load(`${least}contact: no\n`);
    expect(settings?.contact).toBe('no');
    expect(load(least.replace('Cổng Mẫu', '0123')).settings?.name.vi).toBe('0123');
  });

  test.each(['yes', 'True', '1', '"on"', '[true]'])('does not take %s for true', (word) => {
    expect(load(`${least}official: ${word}\n`).issues).toMatchObject([
      { code: 'yaml/not-true-false', line: 5, column: 11, field: 'official' },
    ]);
  });

  test('tells every fault at once', () => {
    const { issues } = load('nam: Cổng\nlanguages: [vi, vn]\nlicence: { url: x }\n');
    expect(issues.map(({ code, field }) => `${code} ${field ?? ''}`).sort()).toEqual([
      'cell/misspelt-choice languages.2',
      'cell/not-a-url licence.url',
      'yaml/missing-key licence.name',
      'yaml/missing-key name',
      'yaml/missing-key organisation',
      'yaml/misspelt-key nam',
    ]);
  });

  test('an empty file lacks its keys, a list is no map', () => {
    expect(load('# nothing\n').issues.map(({ code }) => code)).toEqual(['yaml/not-a-map']);
    expect(load('- a\n').issues.map(({ code }) => code)).toEqual(['yaml/not-a-map']);
  });
});
