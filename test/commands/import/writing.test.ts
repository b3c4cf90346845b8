import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFor } from '../../../src/commands/import/target-file.ts';
import { newTable, splice } from '../../../src/commands/import/splice.ts';
import { readCsv } from '../../../src/table/csv.ts';
import { parsePeriod } from '../../../src/table/period.ts';
import { from, portalToImportInto } from './run-import.ts';

const observations = 'data/observations/2026.csv';
const head = 'Đơn vị;Chỉ số;Kỳ;Tử số;Mẫu số;Giá trị\n';

/** A portal and a CSV file beside it. */
function portalWith(rows: string, more: Readonly<Record<string, string>> = {}) {
  const portal = portalToImportInto();
  const file = join(portal.root, 'tep.csv');
  writeFileSync(file, rows);
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(dirname(join(portal.root, path)), { recursive: true });
    writeFileSync(join(portal.root, path), text);
  }
  return { ...portal, file };
}

describe('figures that are there already', () => {
  const rows = `${head}so-y-te;ho-so-truc-tuyen;2026-09;1.150;1.300;\nso-tai-chinh;ho-so-truc-tuyen;2026-09;45;90;50\n`;

  test('are shown old → new, and replaced only with a word', async () => {
    const portal = portalWith(rows);
    const before = portal.read(observations);
    const unsaid = await portal.run(portal.file, { write: true });
    expect(unsaid.exit).toBe(1);
    expect(from(unsaid.output, 'Sẽ ghi')).toMatchInlineSnapshot(`
      "Sẽ ghi vào data/observations/2026.csv:
         Đơn vị   Chỉ số            Kỳ               Tử số  Mẫu số            Giá trị
      ~  Sở Y tế  ho-so-truc-tuyen  2026-09  1.100 → 1.150   1.300  84,62 % → 88,46 %

      Số dòng: 0 mới (+), 1 thay số đã có (~), 1 giống hệt số đã có.

      1 dòng thay số đã có trong cổng. Nếu đúng, chạy lại với --write --yes."
    `);
    expect(portal.read(observations)).toBe(before);
    const refused = await portal.run(portal.file, { write: true, answers: ['k'] });
    expect(refused.exit).toBe(1);
    expect(portal.read(observations)).toBe(before);
    const said = await portal.run(portal.file, { write: true, yes: true });
    expect(said.exit).toBe(0);
    expect(said.output).toContain('Số liệu đã công bố bị thay: 1. Ghi lý do vào corrections.csv.');
    expect(portal.read(observations)).toBe(before?.replace('1100,1300', '1150,1300'));
  });
});

describe('what would break the portal', () => {
  test('is not written', async () => {
    const portal = portalWith(`${head}so-thong-tin-va-truyen-thong;so-hoa;2026-09;;;50\n`, {
      'data/import/tep.yaml':
        'units:\n  so-thong-tin-va-truyen-thong: so-thong-tin-va-truyen-thong\n',
    });
    const before = portal.read(observations);
    const { exit, output } = await portal.run(portal.file, { write: true, yes: true });
    expect(exit).toBe(1);
    expect(from(output, 'Ghi xong')).toMatchInlineSnapshot(`
      "Ghi xong cổng sẽ có lỗi sau đây, nên chưa ghi gì:

      data/observations/2026.csv:4:1  LỖI unit/ended  cột "unit" (cột 1): Sở Thông tin và Truyền thông chỉ tồn tại đến hết ngày 2025-02-28, mà số liệu là của kỳ sau đó.
         → Nếu là số liệu của đơn vị kế tục thì dùng mã: so-khoa-hoc-va-cong-nghe (Sở Khoa học và Công nghệ).

      1 lỗi, 0 cảnh báo trong 1 tệp.
      "
    `);
    expect(portal.read(observations)).toBe(before);
    expect(readdirSync(join(portal.root, 'data/observations'))).toEqual(['2026.csv']);
  });

  test('nor is anything into a portal with faults', async () => {
    const portal = portalWith(`${head}so-y-te;so-hoa;2026-09;;;50\n`, {
      'data/levels.csv': 'level\n',
    });
    await expect(portal.run(portal.file, { write: true })).rejects.toMatchObject({ exitCode: 1 });
  });
});

test('totals that are no sums are asked, and passed over when told to', async () => {
  const rows =
    'Tháng 10/2026\nĐơn vị;Tổng số hồ sơ tiếp nhận;Hồ sơ nộp trực tuyến\nSở Y tế;10;5\nSở Tài chính;10;5\nTổng cộng;21;10\n';
  const portal = portalWith(rows);
  const asked = await portal.run(portal.file, { write: true, yes: true });
  expect(from(asked.output, 'Cần')).toMatchInlineSnapshot(`
    "Cần trả lời 1 câu hỏi trước khi ghi:

    1. Dòng tổng: ô B5 ghi 21, cộng các dòng được 20. Bỏ qua chênh lệch này không?
       Chạy lại với: --totals ignore  # bỏ qua: tổng tính theo cách khác
    "
  `);
  const { exit } = await portal.run(portal.file, { write: true, yes: true, totals: 'ignore' });
  expect(exit).toBe(0);
  expect(portal.read(observations)).toMatch(/so-tai-chinh,ho-so-truc-tuyen,2026-10,5,10,,,,\r\n$/);
});

test('rows get the source that is named, in a file that is named', async () => {
  const portal = portalWith(`${head}so-y-te;so-hoa;2025-09;;;50,0\n`);
  const out = 'data/observations/khac.csv';
  const { exit } = await portal.run(portal.file, { write: true, source: 'bao-cao-mau', out });
  expect(exit).toBe(0);
  expect(portal.read(out)).toBe(
    'unit,indicator,period,numerator,denominator,value,status,source,note,note_en\nso-y-te,so-hoa,2025-09,,,50.0,,bao-cao-mau,,\n',
  );
});

test('a file that the system does not let be written is told, and no half of it stays', async () => {
  const portal = portalWith(`${head}so-y-te;so-hoa;2026-09;;;50\n`);
  const before = portal.read(observations);
  // A folder stands where the file would be put together.
  mkdirSync(join(portal.root, 'data/observations/.2026.csv.new'));
  await expect(portal.run(portal.file, { write: true })).rejects.toMatchObject({
    exitCode: 2,
    words: { en: expect.stringContaining('Cannot write data/observations/2026.csv') },
  });
  expect(portal.read(observations)).toBe(before);
});

describe('a mapping with faults', () => {
  test.each([
    ['unit that is none', 'units:\n  A: so-y-t\n', /tep.yaml:2:6 .*reference\/unknown.*"so-y-t"/s],
    [
      'indicator that is none',
      'columns:\n  A: so-ho value\n',
      /tep.yaml:2:6 .*reference\/unknown/s,
    ],
    ['misspelt key', 'colums:\n  A: skip\n', /tep.yaml:1:1 .*yaml\/misspelt-key.*columns/s],
    ['word out of place', 'numbers: fr\n', /tep.yaml:1:10 .*cell\/not-a-choice/s],
    ['broken line', 'units:\n\tA: b\n', /tep.yaml:2:1 .*yaml\/tab/s],
  ])('is told by line: %s', async (_, yaml, report) => {
    const portal = portalWith(`${head}so-y-te;so-hoa;2026-09;;;50\n`, {
      'data/import/tep.yaml': yaml,
    });
    await expect(portal.run(portal.file)).rejects.toMatchObject({
      exitCode: 1,
      words: { vi: expect.stringMatching(report), en: expect.stringMatching(report) },
    });
  });

  test('of comments alone is none', async () => {
    const portal = portalWith(`${head}so-y-te;so-hoa;2026-09;;;50\n`, {
      'data/import/tep.yaml': '# để trống\n',
    });
    expect((await portal.run(portal.file)).exit).toBe(0);
  });
});

test('answers are added to a mapping without touching what a person wrote there', async () => {
  const yaml = '# của phòng một cửa\nunits:\n  "Bộ phận A": skip # không phải đơn vị\n';
  const portal = portalWith(`${head}Sơ Y tế;so-hoa;2026-09;;;50\nBộ phận A;so-hoa;2026-09;;;50\n`, {
    'data/import/tep.yaml': yaml,
  });
  const { exit } = await portal.run(portal.file, { answers: ['1'] });
  expect(exit).toBe(0);
  expect(portal.read('data/import/tep.yaml')).toBe(`${yaml}  Sơ Y tế: so-y-te\n`);
});

describe('the file for new rows', () => {
  const row = (period: string, file: string) => ({
    ...{
      period: parsePeriod(period)!,
      unit: 'a',
      indicator: 'b',
      place: { file: `data/observations/${file}`, line: 2, row: 2 },
    },
    ...{ numerator: 1, denominator: 2, value: undefined, status: undefined, source: undefined },
    ...{ note: undefined, note_en: undefined },
  });
  test.each([
    ['the period', '2026-10', [row('2026-10', 'x.csv'), row('2026-09', 'y.csv')], 'x.csv'],
    [
      'the year',
      '2026-11',
      [row('2026-10', 'x.csv'), row('2026-01/2026-09', 'x.csv'), row('2026', 'y.csv')],
      'x.csv',
    ],
    [
      'the year and the kind of period',
      '2026-Q4',
      [row('2026-10', 'x.csv'), row('2026-11', 'x.csv'), row('2026-Q3', 'y.csv')],
      'y.csv',
    ],
    ['a new year', '2027-01', [row('2026-10', '2026.csv')], '2027.csv'],
    [
      'a new month, where each has its own',
      '2026-11',
      [row('2026-10', '2026-10.csv')],
      '2026-11.csv',
    ],
    ['a year, where each month has its own', '2026', [row('2026-10', '2026-10.csv')], '2026.csv'],
    ['nothing yet', '2026-Q3', [], '2026.csv'],
  ])('is chosen by %s', (_, period, rows, file) => {
    expect(fileFor(period, rows)).toBe(`data/observations/${file}`);
  });
});

test('a spliced file keeps every other line, and reads back what was put in', () => {
  const cell = fc
    .string({ maxLength: 12 })
    .map((text) => text.replaceAll(/[\r\0-\x08\x0b-\x1f]/g, ''));
  const rows = fc.array(fc.tuple(fc.nat(999), cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, fc.boolean(), fc.nat(7), (there, added, windows, at) => {
      const cells = ([numerator, note]: readonly [number, string]) => ({
        unit: 'a',
        indicator: 'b',
        period: '2026',
        numerator: String(numerator),
        note,
      });
      const plain = newTable(there.map(cells));
      const text = windows ? plain.replaceAll(/\n(?=a,b|$)/g, '\r\n') : plain;
      const bytes = new TextEncoder().encode(text);
      const columns = { known: ['unit', 'indicator', 'period', 'numerator', 'note'], required: [] };
      const before = readCsv(bytes, 'a.csv', columns).records;
      const target = before[at % before.length]!;
      const spliced = splice(bytes, 'a.csv', {
        changed: [{ line: target.line, cells: { numerator: '1000' } }],
        added: added.map(cells),
      });
      const after = readCsv(new TextEncoder().encode(spliced), 'a.csv', columns).records;
      const expected = [
        ...before.map((record) =>
          record === target ? record.cells.with(3, '1000') : record.cells,
        ),
        ...added.map((one) =>
          Object.values(cells(one)).toSpliced(4, 1, '', '', '', '', one[1].normalize('NFC'), ''),
        ),
      ];
      expect(after.map((record) => record.cells)).toEqual(expected);
      if (target.line === before.at(-1)?.line)
        expect(spliced.startsWith(text.slice(0, text.indexOf('\n')))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
