import { describe, expect, test } from 'vitest';
import { compare, figures, observationsFile, soundText } from './portals.ts';
import type { Files } from './portals.ts';

const share = 'ho-so-truc-tuyen';
const health = `so-y-te,${share},2022-01`;
const finance = `so-tai-chinh,${share},2022-01`;
const start = figures(`${health},30,120,,`, `${finance},45,90,,`);

const target = (value: string): Files => ({
  'data/targets.csv': `target,indicator,level,unit,operator,value,valid_from,valid_to,kind\nmuc,${share},so,,>=,${value},2022-01-01,2022-12-31,scored\n`,
});

describe('cells and rows', () => {
  test('a cell has what it was and is, and the place where it stands now', () => {
    const { cells } = compare(start, figures(`${finance},45,90,,`, `${health},36,120,,`));
    expect(cells).toMatchObject([
      {
        table: 'observations',
        key: [{ id: 'so-y-te', name: { vi: 'Sở Y tế' } }, { id: share }, { id: '2022-01' }],
        ...{ column: 'numerator', old: '30', new: '36' },
        ...{ file: observationsFile, line: 3, character: 34 },
      },
    ]);
  });

  test('rows added and gone are grouped by period', () => {
    const { rows, cells } = compare(
      start,
      figures(`${health},30,120,,`, `so-y-te,${share},2022-02,1,2,,`),
    );
    expect(cells).toEqual([]);
    expect(rows).toMatchObject([
      { table: 'observations', period: '2022-01', added: [], gone: [{ line: 3 }] },
      { table: 'observations', period: '2022-02', added: [{ line: 3 }], gone: [] },
    ]);
  });

  test.each([
    [
      'the only one with its cells',
      'so-y-te-moi,Sở Y tế,Department of Health,so,tinh-mau,,,',
      true,
    ],
    ['with another name', 'so-y-te-moi,Sở Y tế mới,Department of Health,so,tinh-mau,,,', false],
  ])('a row under another key is perhaps renamed: %s', (_name, row, certain) => {
    const units = soundText('data/units.csv').replace(/^so-y-te,.*$/m, row);
    const { rows } = compare(start, { 'data/units.csv': units });
    expect(rows[0]?.added[0]?.perhaps?.[0]?.id).toBe(certain ? 'so-y-te' : undefined);
  });

  test('rows that cannot be read are not told as gone, and a report is made all the same', () => {
    const broken = figures(`${health},30,120,,`, `${finance},45,90,,,,,`);
    const report = compare(start, broken);
    expect(report).toMatchObject({
      rows: [],
      unreadable: [observationsFile],
      notComputed: 'after',
    });
    expect(report.faults.errors).toBeGreaterThan(0);
  });
});

describe('what must be seen first', () => {
  const of = (after: Files, before: Files = start) => compare(before, after);

  test('a unit that vanishes from a period, by its row or by its figure', () => {
    const gone = { period: '2022-01', units: [{ id: 'so-tai-chinh' }] };
    expect(of(figures(`${health},30,120,,`)).unitsGone).toMatchObject([gone]);
    expect(of(figures(`${health},30,120,,`, `${finance},,,,O`)).unitsGone).toMatchObject([gone]);
  });

  test.each([
    ['100', 1],
    ['120', 0],
    ['140', 0],
  ])('a denominator of 120 that becomes %s', (denominator, count) => {
    expect(of(figures(`${health},30,${denominator},,`, `${finance},45,90,,`)).shrunk).toHaveLength(
      count,
    );
  });

  test.each([
    ['1', '', 1],
    ['4', '', 0],
    ['12', 'jump_limit: 2\n', 1],
  ])('a numerator of 30 that becomes %s is a jump under %j', (numerator, setting, count) => {
    const settings = { 'data/portal.yaml': soundText('data/portal.yaml') + setting };
    const after = figures(`${health},${numerator},120,,`, `${finance},45,90,,`);
    expect(of(after, { ...start, ...settings }).rewritten).toHaveLength(count);
  });

  test('counts that become their own published rate are no jump', () => {
    expect(of(figures(`${health},,,25,`, `${finance},45,90,,`)).rewritten).toEqual([]);
  });

  test('a jump against the period before, but not one that was there', () => {
    const later = (numerator: string) =>
      figures(
        ...[`${health},30,120,,`, `${finance},45,90,,`],
        ...[`so-y-te,${share},2022-02,${numerator},120,,`, `so-tai-chinh,${share},2022-02,45,90,,`],
      );
    expect(of(later('1')).jumps).toMatchObject([{ previous: '2022-01', new: 0.8333, old: 25 }]);
    expect(of(later('1'), later('1')).jumps).toEqual([]);
  });

  const correction = (cells: string): Files => ({
    'data/corrections.csv': `date,unit,indicator,period,field,old,new,reason\n2026-11-28,${health},${cells},"Nhầm, đã đối chiếu."\n`,
  });

  const missing = [`2026-11-28,${health},numerator,30,36`];

  test.each<readonly [string, string, Files, readonly string[]]>([
    ['no row tells of', '', {}, missing],
    ['a row tells of', '', correction('numerator,30,36'), []],
    ['a row tells otherwise of', '', correction('numerator,30,35'), missing],
    ['was provisional', 'P', {}, []],
  ])('a figure that changes and %s', (_name, status, corrections, expected) => {
    const written = (numerator: string) =>
      figures(`${health},${numerator},120,,${status}`, `${finance},45,90,,`);
    const report = of({ ...written('36'), ...corrections }, written('30'));
    expect(report.uncorrected.map(({ row }) => row)).toEqual(expected);
  });

  test.each([
    ['120,,A', []],
    ['120.0,,', []],
    ['12x,,', []],
    ['" 121",,', [`2026-11-28,${health},denominator,120," 121"`]],
    ['120,,P', [`2026-11-28,${health},status,,P`]],
  ])(
    'a final figure written as %s asks for a correction only where it says something else',
    (cells, expected) => {
      const report = of(figures(`${health},30,${cells}`, `${finance},45,90,,`));
      expect(report.uncorrected.map(({ row }) => row)).toEqual(expected);
    },
  );

  test('the addresses of a period, a unit and a file that are gone', () => {
    const more = figures(
      `${health},30,120,,`,
      `${finance},45,90,,`,
      `so-y-te,${share},2022-02,40,125,,`,
    );
    const { vanished } = compare(
      { ...more, 'public/cong-van.pdf': '%PDF' },
      { ...start, 'public/cong-van.pdf': undefined },
    );
    expect(vanished).toEqual([
      `/en/xep-hang/${share}/so/2022-02/`,
      `/xep-hang/${share}/so/2022-02/`,
      '/cong-van.pdf',
    ]);
  });
});

describe('ranks and targets', () => {
  test('a unit moves by its own figure, another because of it', () => {
    const { rankings } = compare(start, figures(`${health},72,120,,`, `${finance},45,90,,`));
    expect(rankings).toMatchObject([
      {
        ...{ change: 'moved', level: { id: 'so' }, period: '2022-01' },
        moves: [
          {
            unit: { id: 'so-y-te' },
            cause: 'own',
            before: { rank: { position: 2 }, value: 25 },
            after: { rank: { position: 1 }, value: 60 },
          },
          { unit: { id: 'so-tai-chinh' }, cause: 'others', after: { rank: { position: 2 } } },
        ],
      },
    ]);
  });

  test.each([
    ['54', '50', 'not-met', 'met'],
    ['72', '65', 'not-met', 'not-met'],
  ])('a numerator of %s against %s: %s → %s', (numerator, value, before, after) => {
    const { rankings } = compare(
      { ...start, ...target(value) },
      figures(`${health},${numerator === '54' ? '60' : numerator},120,,`, `${finance},45,90,,`),
    );
    const moves = rankings.flatMap(({ targets }) => targets);
    expect(moves.map((move) => [move.unit.id, move.before, move.after])).toEqual(
      before === after ? [] : [['so-y-te', before, after]],
    );
  });

  test('a target of another value is met by others', () => {
    const { rankings } = compare({ ...start, ...target('30') }, target('20'));
    expect(rankings.flatMap(({ targets }) => targets)).toMatchObject([
      { unit: { id: 'so-y-te' }, target: 'muc', before: 'not-met', after: 'met' },
    ]);
  });

  test('only rankings that the change can move are looked at', () => {
    const note = figures(`${health},30,120,,A`, `${finance},45,90,,`);
    expect(compare(start, note).rankings).toEqual([]);
    const name = soundText('data/units.csv').replace('Sở Y tế', 'Sở Y tế tỉnh');
    expect(compare(start, { 'data/units.csv': name }).rankings).toEqual([]);
  });

  test('a new period is one ranking, not a move of every unit', () => {
    const more = figures(
      `${health},30,120,,`,
      `${finance},45,90,,`,
      `so-y-te,${share},2022-02,40,125,,`,
    );
    expect(compare(start, more).rankings).toMatchObject([
      { change: 'new', period: '2022-02', moves: [], ranked: { before: 0, after: 1 } },
    ]);
  });
});

describe('texts and settings', () => {
  test('a setting has what it was and is', () => {
    const settings = soundText('data/portal.yaml').replace('sample: true', 'sample: false');
    expect(compare({}, { 'data/portal.yaml': settings }).settings).toEqual([
      { key: 'sample', old: 'true', new: 'false' },
    ]);
  });

  test('a text has its title and address', () => {
    const item =
      '---\ntitle: Thêm số liệu\nsummary: Số liệu tháng 2.\ndate: 2022-03-01\n---\n\nNội dung.\n';
    expect(compare({}, { 'content/news/them-so-lieu.mdx': item }).texts).toMatchObject([
      { change: 'added', kind: 'news', title: 'Thêm số liệu', address: '/tin/them-so-lieu/' },
    ]);
  });
});
