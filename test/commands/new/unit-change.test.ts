import { describe, expect, test } from 'vitest';
import { portalToStartIn } from './start.ts';

const date = ['--date', '2023-01-01'];
const basis = ['--legal-basis', 'Nghị quyết số 1/NQ-HĐND'];
const merge = ['--kind', 'merge', ...date, '--from', 'so-y-te', 'so-tai-chinh', '--to', 'so-chung'];

/** A portal whose figures are older than any change. */
function portal() {
  const started = portalToStartIn();
  return {
    ...started,
    units: () => started.text('data/units.csv').trimEnd().split('\n').slice(2),
    changes: () => started.text('data/unit_changes.csv').trimEnd().split('\n').slice(1),
  };
}

describe('npm run new -- unit-change', () => {
  test('writes a merger: the last day of the old units, the new unit, a row for each pair', async () => {
    const one = portal();
    await one.start('unit-change', [...merge, '--name', 'Sở Y tế - Tài chính', ...basis]);
    expect(one.units()).toEqual([
      'so-y-te,Sở Y tế,Department of Health,so,tinh-mau,,,2022-12-31',
      'so-tai-chinh,Sở Tài chính,Department of Finance,so,tinh-mau,,,2022-12-31',
      'so-chung,Sở Y tế - Tài chính,,so,tinh-mau,,2023-01-01,',
    ]);
    expect(one.changes()).toEqual([
      '2023-01-01,so-y-te,so-chung,merge,Nghị quyết số 1/NQ-HĐND,,',
      '2023-01-01,so-tai-chinh,so-chung,merge,Nghị quyết số 1/NQ-HĐND,,',
    ]);
    expect(one.found()).toEqual([]);
  });

  test('asks, shows the rows and writes them only after a yes', async () => {
    const words = ['--kind', 'rename', ...date];
    const answers = ['so-y-te', 'so-suc-khoe', '', '', 'Sở Sức khỏe', '', ''];
    const refused = portal();
    const before = refused.files();
    await expect(refused.start('unit-change', words, { typed: [...answers, 'k'] })).rejects.toThrow(
      'nothing was written',
    );
    expect(refused.files()).toEqual(before);
    const taken = portal();
    await taken.start('unit-change', words, { typed: [...answers, 'c'] });
    expect(taken.changes()).toEqual(['2023-01-01,so-y-te,so-suc-khoe,rename,,,']);
    expect(taken.found()).toEqual([]);
  });

  test('splits one unit, with the names in the order of the codes', async () => {
    const one = portal();
    const words = ['--kind', 'split', ...date, '--from', 'so-y-te', '--to', 'so-a', 'so-b'];
    await one.start('unit-change', [...words, '--name', 'Sở A', 'Sở B']);
    expect(one.units().slice(-2)).toEqual([
      'so-a,Sở A,,so,tinh-mau,,2023-01-01,',
      'so-b,Sở B,,so,tinh-mau,,2023-01-01,',
    ]);
    expect(one.found()).toEqual([]);
  });

  test('says which units still name an abolished one as the unit above', async () => {
    const one = portal();
    const report = await one.start('unit-change', [
      '--kind',
      'abolish',
      ...date,
      '--from',
      'tinh-mau',
    ]);
    expect(report).toContain('"tinh-mau" còn ghi đơn vị cấp trên cũ: so-y-te, so-tai-chinh.');
  });

  test('adds to the changes that there are, and keeps their bytes', async () => {
    const one = portal();
    await one.start('unit-change', [...merge, '--name', 'Sở Chung']);
    const before = one.text('data/unit_changes.csv');
    const create = ['--kind', 'create', '--date', '2023-05-01', '--to', 'so-x', '--name', 'Sở X'];
    await one.start('unit-change', [...create, '--level', 'so']);
    expect(one.text('data/unit_changes.csv')).toBe(`${before}2023-05-01,,so-x,create,,,\n`);
  });

  test.each([
    [
      ['--kind', 'merge', ...date, '--from', 'so-y-te', '--to', 'a-1', 'a-2'],
      'đúng một đơn vị mới',
    ],
    [
      ['--kind', 'rename', ...date, '--from', 'so-y-te', 'so-tai-chinh', '--to', 'a-1'],
      'đúng một đơn vị cũ',
    ],
    [['--kind', 'rename', ...date, '--from', 'so-yte', '--to', 'a-1'], 'Có phải là so-y-te không?'],
    [['--kind', 'rename', ...date, '--from', 'so-y-te', '--to', 'so-tai-chinh'], 'Chọn mã mới'],
    [['--kind', 'rename', '--date', '1/1/2023', '--from', 'so-y-te', '--to', 'a-1'], '--date: '],
    [['--kind', 'merge', ...date, '--from', 'so-y-te', '--to', 'so-a'], 'ít nhất hai đơn vị cũ'],
    [['--kind', 'split', ...date, '--from', 'so-y-te', '--to', 'so-a'], 'ít nhất hai đơn vị mới'],
    [
      ['--kind', 'abolish', ...date, '--from', 'Sở', 'Y', 'tế'],
      'không ghi tên: so-y-te (Sở Y tế).',
    ],
    [['--kind', 'swap'], '--kind không nhận "swap"'],
    [[...merge], '--name'],
  ])('refuses %j and writes nothing', async (words, told) => {
    const one = portal();
    const before = one.files();
    await expect(one.start('unit-change', words)).rejects.toMatchObject({
      words: { vi: expect.stringContaining(told) },
    });
    expect(one.files()).toEqual(before);
  });
});
