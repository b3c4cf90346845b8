import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workbooks } from './make-workbooks.ts';
import { from, portalToImportInto } from './run-import.ts';

const before = `unit,indicator,period,numerator,denominator,value,status,source,note\r
so-y-te,ho-so-truc-tuyen,2026-09,1100,1300,,,,\r
so-tai-chinh,ho-so-truc-tuyen,2026-09,45,90,50,,,"Ghi chú, có dấu phẩy"\r
`;
const expected = (name: string) =>
  join(import.meta.dirname, '../../fixtures/workbooks/expected', `${name}.txt`);
const observations = 'data/observations/2026.csv';

test.each(Object.entries(workbooks))('%s is what its script makes', (name, bytes) => {
  const file = join(import.meta.dirname, '../../fixtures/workbooks', name);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

describe('a monthly report with a head of two rows, totals and Vietnamese numbers', () => {
  const file = 'bao-cao-thang-10-2026.xlsx';
  const mapping = 'data/import/bao-cao-thang.yaml';

  test('asks once what the rate is, and finds its counts by arithmetic', async () => {
    const portal = portalToImportInto();
    const { exit, output, left } = await portal.run(file, {
      answers: ['9', '1', 'c'],
      write: true,
    });
    expect({ exit, left }).toEqual({ exit: 0, left: [] });
    await expect(output).toMatchFileSnapshot(expected('monthly-written'));
    expect(portal.read(observations)).toBe(
      `${before}so-y-te,ho-so-truc-tuyen,2026-10,1104,1284,,,,\r
so-tai-chinh,ho-so-truc-tuyen,2026-10,130,220,,,,\r
so-giao-duc-va-dao-tao,ho-so-truc-tuyen,2026-10,0,0,,,,Không phát sinh\r
phuong-dong-mai,ho-so-truc-tuyen,2026-10,85,120,,,,\r
xa-hoa-son,ho-so-truc-tuyen,2026-10,12,42,,,,\r
`,
    );
    await expect(portal.read(mapping)).toMatchFileSnapshot(expected('monthly-mapping'));
  });

  test('is silent the second time, and has nothing to write the third time', async () => {
    const portal = portalToImportInto();
    await portal.run(file, { answers: ['1'] });
    const second = await portal.run(file, { write: true });
    expect(second.exit).toBe(0);
    expect(second.output).not.toContain('câu hỏi');
    const written = portal.read(observations);
    const third = await portal.run(file, { write: true });
    expect(third.exit).toBe(0);
    await expect(from(third.output, 'Số dòng')).toMatchFileSnapshot(expected('monthly-again'));
    expect(portal.read(observations)).toBe(written);
  });

  test('without anybody to answer, says which line would answer and writes nothing', async () => {
    const portal = portalToImportInto();
    const { exit, output } = await portal.run(file, { write: true, yes: true, language: 'en' });
    expect(exit).toBe(1);
    await expect(from(output, 'Questions')).toMatchFileSnapshot(expected('monthly-unanswered'));
    expect(portal.read(observations)).toBe(before);
    expect(portal.read(mapping)).toBeUndefined();
  });
});

describe('a quarterly report in the letters of TCVN3', () => {
  const file = 'bao-cao-quy-i-2025.xlsx';

  test('asks for the letters, hidden rows and the heir of a unit, for the months after its end only', async () => {
    const portal = portalToImportInto();
    const { exit, output, left } = await portal.run(file, {
      answers: ['1', '1', '1', 'c'],
      write: true,
    });
    expect({ exit, left }).toEqual({ exit: 0, left: [] });
    await expect(output).toMatchFileSnapshot(expected('quarterly-written'));
    expect(portal.read('data/observations/2025.csv')).toBe(
      `unit,indicator,period,numerator,denominator,value,status,source,note,note_en
so-thong-tin-va-truyen-thong,ho-so-truc-tuyen,2025-02,25,50,,,,,
so-khoa-hoc-va-cong-nghe,ho-so-truc-tuyen,2025-03,28,57,,,,,
so-y-te,ho-so-truc-tuyen,2025-02,700,900,,,,,
so-y-te,ho-so-truc-tuyen,2025-03,800,1000,,,,,
phuong-dong-mai,ho-so-truc-tuyen,2025-03,55,112,,,,,
xa-quy-dat,ho-so-truc-tuyen,2025-03,0,30,,,,,
`,
    );
    expect(portal.read(observations)).toBe(before);
    const again = await portal.run(file, { write: true });
    expect(again.exit).toBe(0);
    expect(again.output).toContain('0 mới (+), 0 thay số đã có (~), 6 giống hệt số đã có.');
  });

  test('takes the encoding from the call as well', async () => {
    const portal = portalToImportInto();
    const { output } = await portal.run(file, { encoding: 'tcvn3' });
    await expect(from(output, 'Cần')).toMatchFileSnapshot(expected('quarterly-encoding'));
  });

  test('leaves hidden rows out when told to', async () => {
    const portal = portalToImportInto();
    const { output } = await portal.run(file, { answers: ['1', '2', '1'] });
    expect(output).toContain('dòng 6: dòng ẩn "Sở Y tế"');
    expect(output).toContain('5 mới');
  });
});

describe('a table that an old program wrote in VISCII', () => {
  const file = 'so-lieu-viscii.csv';

  test('is refused with the option that reads it', async () => {
    const portal = portalToImportInto();
    await expect(portal.run(file)).rejects.toMatchObject({
      code: 'legacy-encoding',
      details: { encoding: 'VISCII', reading: 'UBND TỈNH MẪU', option: 'viscii' },
    });
  });

  test('is read with it, capitals in the places of control characters too', async () => {
    const portal = portalToImportInto();
    const { exit } = await portal.run(file, { encoding: 'viscii', write: true, yes: true });
    expect(exit).toBe(0);
    expect(portal.read(observations)).toBe(
      `${before}so-y-te,ho-so-truc-tuyen,2026-11,1104,1284,,,,\r
phuong-dong-mai,ho-so-truc-tuyen,2026-11,85,120,,,,"Theo MẪU SỐ 02, KỲ NÀY ĐÃ SỬA: Ẳ Ẵ Ẫ Ỷ Ỹ Ỵ"\r
`,
    );
  });
});

describe('a workbook in which everything goes wrong', () => {
  const file = 'so-lieu-2026.xlsx';

  test('asks which sheet, and takes that of a period that is named', async () => {
    const portal = portalToImportInto();
    const { output } = await portal.run(file, { language: 'en' });
    await expect(output).toMatchFileSnapshot(expected('wrong-sheet'));
    const august = await portal.run(file, { period: '2026-08' });
    expect(august.exit).toBe(0);
    expect(august.output).toContain('trang "T8"');
  });

  test('tells every wrong cell and writes nothing but the rows to mend', async () => {
    const portal = portalToImportInto();
    const { exit, output } = await portal.run(file, { sheet: 'T9', write: true, yes: true });
    expect(exit).toBe(1);
    await expect(output).toMatchFileSnapshot(expected('wrong-cells'));
    expect(portal.read(observations)).toBe(before);
  });
});
