import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

type Row = Readonly<Record<string, string>>;

const folder = new URL('../../', import.meta.url);

function lines(path: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(readFileSync(new URL(path, folder), 'utf8'), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors, path).toEqual([]);
  return data;
}

function table(name: string): Row[] {
  const [header = [], ...rows] = lines(`data/${name}.csv`);
  return rows.map((row) => {
    expect(row, `${name}: ${row[0]}`).toHaveLength(header.length);
    return Object.fromEntries(header.map((column, at) => [column, row[at] ?? '']));
  });
}

const observations = ['2019', '2020', '2022'].flatMap((year) => table(`observations/${year}`));
const units = new Map(table('units').map((row) => [row['unit'], row]));
const targets = table('targets');
const sources = new Map(table('sources').map((row) => [row['source'], row]));

const isZero = (row: Row) => row['value'] === '0';
const isMissing = (row: Row) => row['status'] === 'O';
const figure = (row: Row) => [row['unit'], row['indicator'], row['period'], row['value']];

describe('the figures of the letters', () => {
  test('are the 19 measured ones, as printed', () => {
    const measured = observations.filter((row) => !isZero(row) && !isMissing(row));
    const l34 = 'ho-so-muc-do-3-4';
    const months = '2019-01/2019-04';
    expect(measured.map(figure)).toEqual([
      ['bac-giang-khoi-so-nganh', l34, months, '20.7'],
      ['bac-giang-so-y-te', l34, months, '0.4'],
      ['bac-giang-so-lao-dong-thuong-binh-va-xa-hoi', l34, months, '1.8'],
      ['bac-giang-so-van-hoa-the-thao-va-du-lich', l34, months, '2.3'],
      ['bac-giang-so-giao-duc-va-dao-tao', l34, months, '2.7'],
      ['bac-giang-ban-quan-ly-cac-khu-cong-nghiep', l34, months, '6'],
      ['bac-giang-so-tu-phap', l34, months, '11.2'],
      ['bac-giang-so-giao-thong-van-tai', l34, months, '21'],
      ['bac-giang-so-thong-tin-va-truyen-thong', l34, months, '29.6'],
      ['duc-tho', 'dich-vu-muc-do-2', '2020-09-30', '100'],
      ['duc-tho-cap-huyen', 'so-dich-vu-muc-do-3-4', '2020-09-30', '80'],
      ['duc-tho-cap-xa', 'so-dich-vu-muc-do-3-4', '2020-09-30', '40'],
      ['quang-nam-cap-tinh', l34, '2022-01', '35.9'],
      ['quang-nam-cap-huyen', l34, '2022-01', '1.43'],
      ['quang-nam-cap-xa', l34, '2022-01', '1.8'],
      ['bac-giang', 'ket-qua-dien-tu', '2022-01/..', '2.37'],
      ['bac-giang', 'nop-truc-tuyen', '2022-01/..', '49.11'],
      ['bac-giang', 'thanh-toan-cong-quoc-gia', '2022-01/..', '5.83'],
      ['bac-giang', 'dich-vu-co-ho-so', '2022-01/..', '55'],
    ]);
  });

  test('count 5 departments, 3 bodies and 10 districts at zero, without a denominator', () => {
    const zeros = observations.filter(isZero);
    const levels = zeros.map((row) => units.get(row['unit'])?.['level']);
    const of = (level: string) => levels.filter((one) => one === level).length;
    expect([of('so-nganh'), of('nganh-doc'), of('huyen'), zeros.length]).toEqual([5, 3, 10, 18]);
    for (const row of zeros)
      expect([row['numerator'], row['denominator'], row['source']]).toEqual([
        '0',
        '',
        'bac-giang-2019-chu-thich-1',
      ]);
  });

  test('leave the four departments named as high, and the police, without a figure', () => {
    const missing = observations.filter(isMissing);
    expect(missing.map((row) => [row['unit'], row['value'], row['numerator']])).toEqual([
      ['bac-giang-so-tai-chinh', '', ''],
      ['bac-giang-so-ke-hoach-va-dau-tu', '', ''],
      ['bac-giang-so-cong-thuong', '', ''],
      ['bac-giang-so-nong-nghiep-va-phat-trien-nong-thon', '', ''],
      ['bac-giang-cong-an-tinh', '', ''],
    ]);
  });

  test('each name a known unit and a source with its place, and carry a note in both languages', () => {
    expect(observations).toHaveLength(42);
    for (const row of observations) {
      expect(units.has(row['unit']), row['unit']).toBe(true);
      expect(sources.get(row['source'])?.['page'], row['source']).toBeTruthy();
      expect(row['note']).not.toBe('');
      expect(row['note_en']).not.toBe('');
    }
  });
});

test('the 13 targets say what the letters demand of whom', () => {
  const demand = (row: Row) => [
    row['indicator'],
    row['level'],
    row['unit'],
    `${row['operator']} ${row['value']}`.trim(),
    `${row['valid_from']} ${row['valid_to']}`.trim(),
    row['kind'],
  ];
  const l34 = 'ho-so-muc-do-3-4';
  const all = 'tinh so-nganh huyen xa';
  const year = (y: number) => `${y}-01-01 ${y}-12-31`;
  expect(targets.map(demand)).toEqual([
    [l34, 'so-nganh nganh-doc huyen', 'bac-giang', '>= 30', year(2019), 'scored'],
    [l34, 'huyen', 'bac-giang', '> 30', year(2019), 'scored'],
    [l34, 'so-nganh huyen', 'bac-giang', '>= 20', year(2020), 'scored'],
    ['so-ho-so-truc-tuyen', 'xa', 'duc-tho', '>= 20', year(2020), 'scored'],
    [l34, 'xa', 'duc-tho', '>= 25', year(2020), 'scored'],
    [l34, 'phong-ban', 'duc-tho', '>= 30', year(2020), 'scored'],
    [l34, 'tinh khoi', 'quang-nam', '>=', '2022-01-01', 'scored'],
    ['dich-vu-co-ho-so', '', 'bac-giang', '>= 85', year(2022), 'scored'],
    ['nop-truc-tuyen', '', 'bac-giang', '>= 50', year(2022), 'scored'],
    ['thanh-toan-cong-quoc-gia', '', 'bac-giang', '>= 30', year(2022), 'scored'],
    ['nop-truc-tuyen', all, 'bac-giang', '= 100', '2022-01-01', 'call'],
    ['thanh-toan-cong-quoc-gia', all, 'bac-giang', '= 100', '2022-01-01', 'call'],
    ['ket-qua-dien-tu', all, 'bac-giang', '= 100', '2022-01-01', 'call'],
  ]);
});

describe('the units', () => {
  test('of Bắc Giang in 2019 are 17 departments, 4 vertical bodies, one city and nine districts', () => {
    const alive = [...units.values()].filter(
      (row) => row['parent'] === 'bac-giang' && row['valid_from'] === '',
    );
    const of = (level: string) => alive.filter((row) => row['level'] === level).length;
    expect([of('so-nganh'), of('nganh-doc'), of('huyen')]).toEqual([17, 4, 10]);
  });

  test('that end on a day stated in unit_changes end the day before', () => {
    const changes = table('unit_changes').filter((row) => row['from'] !== '');
    expect(changes).toHaveLength(21);
    for (const row of changes)
      expect(dayAfter(units.get(row['from'])?.['valid_to']), row['from']).toBe(row['date']);
  });

  test('that begin with a change begin on its day', () => {
    for (const row of table('unit_changes').filter(({ to }) => to !== ''))
      expect(units.get(row['to'])?.['valid_from'], row['to']).toBe(row['date']);
  });
});

test('every directive that a table names is there', () => {
  const files = readdirSync(new URL('content/directives/', folder), 'utf8');
  const named = [...sources.values(), ...targets].flatMap((row) => row['directive'] || []);
  for (const id of named) expect(files).toContain(`${id}.mdx`);
});

test('nothing carries a mobile number', () => {
  const paths = ['data', 'content'].flatMap((part) =>
    readdirSync(new URL(`${part}/`, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:csv|ya?ml|mdx?)$/.test(path))
      .map((path) => `${part}/${path}`),
  );
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths)
    expect(readFileSync(new URL(path, folder), 'utf8'), path).not.toMatch(
      /(?:\+84|\b0)[35789](?:[ .]?\d){8}\b/,
    );
});

function dayAfter(day = ''): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
