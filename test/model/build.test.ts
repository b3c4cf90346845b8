import { expect, test } from 'vitest';
import { buildPortal } from '../../src/model/build.ts';
import { printPeriod } from '../../src/table/period.ts';
import { definitions } from '../../src/table/tables.ts';
import type { TableName, Tables } from '../../src/table/tables.ts';
import { directiveOf } from './directive-literal.ts';
import { periodOf, province, unitIn } from './province.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Typed rows of every table, with missing cells where none are given. */
function tables(given: Partial<Record<TableName, readonly Cells[]>>): Tables {
  const filled = definitions.map(({ name, fields }) => {
    const empty = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
    const rows = given[name] ?? [];
    const placed = rows.map((cells, index) => ({
      ...empty,
      ...cells,
      place: { file: `data/${name}.csv`, line: index + 2, row: index + 2 },
    }));
    return [name, placed];
  });
  return Object.fromEntries(filled) as unknown as Tables;
}

const portal = buildPortal({
  settings: province({}).settings,
  buildDate: '2022-11-01',
  directives: ['2019-05', undefined, '2022'].map((issued, index) =>
    directiveOf({ id: `d-${String(index)}`, issued }),
  ),
  guides: [],
  news: [],
  pictures: [],
  tables: tables({
    levels: [
      { level: 'so', name: 'Sở', name_en: 'Departments', order: 2, ranked: true },
      { level: 'tinh', name: 'Tỉnh', order: 1, ranked: false },
    ],
    units: [
      { unit: 'so-y-te', name: 'Sở Y tế', short_name: 'Y tế', level: 'so', parent: 'tinh' },
      {
        unit: 'tinh',
        name: 'Tỉnh Mẫu',
        level: 'tinh',
        valid_to: '2025-06-30',
        note: 'Đã sáp nhập.',
      },
    ],
    unit_changes: [{ date: '2025-07-01', from: 'tinh', kind: 'abolish' }],
    indicators: [
      {
        indicator: 'rate',
        name: 'Tỷ lệ',
        unit_of_measure: 'percent',
        numerator: 'hồ sơ trực tuyến',
        numerator_en: 'online dossiers',
        polarity: 'higher',
        decimals: 2,
        definition: 'Bao nhiêu hồ sơ nộp trực tuyến.',
      },
    ],
    targets: [
      { target: 't', indicator: 'rate', level: ['so'], operator: '>=', value: 50, kind: 'scored' },
      { target: 'all', indicator: 'rate', operator: '=', value: 100, kind: 'call' },
    ],
    observations: [
      {
        unit: 'so-y-te',
        indicator: 'rate',
        period: periodOf('2022-02'),
        numerator: 3,
        denominator: 8,
      },
      {
        unit: 'so-y-te',
        indicator: 'rate',
        period: periodOf('2022-01'),
        value: { number: 49.1, decimals: 2 },
        status: 'P',
        source: 's',
      },
    ],
    tasks: [{ task: 'n', directive: 'd-2', action: 'Làm', actor: 'Báo', actor_en: 'The press' }],
    glossary: [
      { term: 'thi đua', definition: 'Phong trào.', status: 'now' },
      {
        term: 'kiểm soát thủ tục hành chính',
        abbreviation: 'KSTT, KSTTHC',
        term_en: 'control of procedures',
        definition: 'Rà soát thủ tục.',
        status: 'old',
      },
    ],
    procedures: [
      {
        procedure: 'p',
        name: 'Khai sinh',
        service_level: 'toan-trinh',
        level: 'tinh',
        unit: 'so-y-te',
      },
    ],
    support_points: [
      { point: 'b', unit: 'tinh', kind: 'post-office', name: 'Bưu điện', latitude: 12 },
      {
        point: 'a',
        unit: 'tinh',
        kind: 'service-centre',
        name: 'Trung tâm',
        hours: 'Giờ hành chính',
        latitude: 12,
        longitude: 113.5,
      },
      { point: 'c', unit: 'so-y-te', kind: 'service-centre', name: 'Quầy của sở' },
    ],
    channels: [
      { unit: 'tinh', kind: 'zalo', url: 'https://zalo.example/' },
      { unit: 'tinh', kind: 'website', url: 'https://tinh.example/' },
    ],
    broadcasts: [
      { starts: '2022-11-02T05:30', station: 'Đài A', title: 'Trả phí', title_en: 'Paying' },
      { starts: '2022-11-01T17:15', station: 'Đài B', title: 'Nộp hồ sơ' },
    ],
    sources: [{ source: 's', title: 'Báo cáo', page: 'trang 2', page_en: 'page 2' }],
  }),
});

test('rows become levels and units, linked and in order', () => {
  expect([...portal.levels.keys()]).toEqual(['tinh', 'so']);
  const unit = unitIn(portal, 'so-y-te');
  expect(unit).toMatchObject({
    shortName: { vi: 'Y tế' },
    level: { id: 'so', ranked: true },
    parent: 'tinh',
  });
  expect(unit.validTo).toBe('2025-06-30');
  expect(unitIn(portal, 'tinh')).toMatchObject({
    shortName: { vi: 'Tỉnh Mẫu' },
    note: { vi: 'Đã sáp nhập.' },
  });
  expect(portal.changesFrom.get('tinh')).toHaveLength(1);
});

test('rows become indicators, targets and sources; a missing cell is undefined', () => {
  expect(portal.indicators.get('rate')).toMatchObject({
    numerator: { vi: 'hồ sơ trực tuyến', en: 'online dossiers' },
    denominator: undefined,
    decimals: 2,
  });
  expect(portal.targets.map(({ id, levels, value }) => [id, levels, value])).toEqual([
    ['t', ['so'], 50],
    ['all', [], 100],
  ]);
  expect(portal.sources.get('s')?.page).toEqual({ vi: 'trang 2', en: 'page 2' });
});

test('rows become observations; an empty status is A, each keeps its place and its written digits', () => {
  const told = portal.observations.all.map((row) => [
    printPeriod(row.period),
    row.numerator,
    row.value,
    row.valueDecimals,
    row.status,
    row.place.line,
  ]);
  expect(told).toEqual([
    ['2022-01', undefined, 49.1, 2, 'P', 3],
    ['2022-02', 3, undefined, undefined, 'A', 2],
  ]);
});

test('rows become tasks, of unknown outcome when nothing is recorded', () => {
  expect(portal.tasks).toMatchObject([
    { id: 'n', actor: { vi: 'Báo', en: 'The press' }, levels: [], status: 'unknown' },
  ]);
});

test('rows become terms in Vietnamese order, with each abbreviation', () => {
  expect([...portal.glossary.values()]).toMatchObject([
    {
      id: 'kiểm soát thủ tục hành chính',
      name: { en: 'control of procedures' },
      abbreviations: ['KSTT', 'KSTTHC'],
      old: true,
    },
    { id: 'thi đua', abbreviations: [], old: false },
  ]);
});

test('a procedure of one unit belongs to the group of that unit', () => {
  expect(portal.procedures.get('p')).toMatchObject({ level: 'so', unit: 'so-y-te' });
});

test('help points and channels stand by unit and kind, broadcasts by time', () => {
  expect([...portal.supportPoints.keys()]).toEqual(['a', 'b', 'c']);
  expect(portal.supportPoints.get('a')).toMatchObject({
    hours: { vi: 'Giờ hành chính' },
    position: { latitude: 12, longitude: 113.5 },
  });
  expect(portal.supportPoints.get('b')?.position).toBeUndefined();
  expect(portal.channels.map(({ kind }) => kind)).toEqual(['website', 'zalo']);
  expect(portal.broadcasts.map(({ station }) => station)).toEqual(['Đài B', 'Đài A']);
});

test('directives stand newest first, one without a date last', () => {
  expect([...portal.directives.keys()]).toEqual(['d-2', 'd-0', 'd-1']);
});

test('a unit of an unknown level is a fault of ours: the check refuses it', () => {
  const broken = tables({ units: [{ unit: 'a', name: 'A', level: 'nowhere' }] });
  expect(() =>
    buildPortal({
      settings: portal.settings,
      buildDate: '2022-11-01',
      ...{ directives: [], guides: [], news: [], pictures: [] },
      tables: broken,
    }),
  ).toThrow('unknown level: nowhere');
});
