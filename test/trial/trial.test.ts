import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textReport } from '../../src/text/report/text.ts';
import { rankingRows } from '../../src/trial/ranking-rows.ts';
import { openTrial } from '../../src/trial/trial.ts';
import { prepare } from '../commands/broken-portal.ts';
import { portalFolder, table } from '../table/portal-folder.ts';
import { publishedSource } from './published-source.ts';

const today = '2026-11-21';
const fixtures = join(import.meta.dirname, '../fixtures');
const sound = join(fixtures, 'sound');
const open = (root: string) =>
  openTrial(publishedSource(root), { today, onLoaded: () => undefined });
const bytes = (text: string) => new TextEncoder().encode(text);

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}

/** The faults that dropped files can bring: of files of `data/` alone, none of them taken away or a link. */
const droppable = readdirSync(join(fixtures, 'broken')).filter((fault) => {
  const folder = join(fixtures, 'broken', fault);
  const files = filesIn(folder).filter((file) => file !== 'expected.txt');
  return files.length > 0 && files.every((file) => /^data\/(?:.*\.csv|portal\.yaml)$/.test(file));
});

describe('the report of dropped files is that of the command', () => {
  test.each(droppable)('%s', async (fault) => {
    const root = prepare(fault);
    const before = new Map(filesIn(sound).map((file) => [file, readFileSync(join(sound, file))]));
    const dropped = filesIn(root)
      .map((file) => [file, new Uint8Array(readFileSync(join(root, file)))] as const)
      .filter(([file, now]) => before.get(file)?.equals(now) !== true);
    rmSync(root, { recursive: true });
    const trial = await open(sound);
    const { issues } = trial.check(new Map(dropped));
    const expected = readFileSync(join(fixtures, 'broken', fault, 'expected.txt'), 'utf8');
    expect(textReport(issues, 'vi')).toBe(expected);
  });

  test('for most of the faults of tables', () => {
    expect(droppable.length).toBeGreaterThan(100);
  });
});

test('a file over the limit is told as the command tells it', async () => {
  const trial = await open(sound);
  const { issues } = trial.check(new Map([['data/units.csv', { size: 60 * 1024 * 1024 }]]));
  expect(issues.map(({ code }) => code)).toContain('file/too-large');
});

describe('the new ranking', () => {
  const header = 'unit,indicator,period,numerator,denominator,value';
  const figures = (...rows: readonly string[]) =>
    new Map([['data/observations/2022.csv', bytes(table(header, ...rows))]]);
  const january = (health: string, finance: string) => [
    `so-y-te,ho-so-truc-tuyen,2022-01,${health}`,
    `so-tai-chinh,ho-so-truc-tuyen,2022-01,${finance}`,
  ];
  const february = (health: string) => [
    `so-y-te,ho-so-truc-tuyen,2022-02,${health}`,
    'so-tai-chinh,ho-so-truc-tuyen,2022-02,48,96,',
  ];
  const targets = {
    'data/targets.csv': table(
      'target,indicator,level,operator,value,valid_from,kind',
      't,ho-so-truc-tuyen,so,>=,40,2022-01-01,scored',
    ),
  };

  test('shows who moves, from which figure, and who now meets the target; the newest first', async () => {
    const trial = await open(portalFolder(targets));
    const checked = trial.check(figures(...january('30,120,', '45,90,50'), ...february('60,100,')));
    const rankings = checked.rankings() ?? [];
    expect(rankings.map(({ period, changed }) => [period, changed])).toEqual([
      [{ kind: 'month', year: 2022, month: 2 }, true],
      [{ kind: 'month', year: 2022, month: 1 }, false],
    ]);
    const [first] = rankings;
    if (first === undefined) throw new Error('no ranking');
    const rows = rankingRows(checked.compare(first), 'vi');
    expect(rows.ranked).toEqual([
      {
        rank: '1',
        name: 'Sở Y tế',
        figure: '60,00\u00a0%',
        changes: [
          '2 → 1 (tăng 1 bậc)',
          'trước: 32,00\u00a0%',
          'nay đạt chỉ tiêu từ 40\u00a0% trở lên',
        ],
        moved: 'up',
      },
      {
        rank: '2',
        name: 'Sở Tài chính',
        figure: '50,00\u00a0%',
        changes: ['1 → 2 (giảm 1 bậc)'],
        moved: 'down',
      },
    ]);
    expect(rows.summary).toEqual([
      'So với số liệu đang công bố: 2 đơn vị đổi hạng, 1 đơn vị đổi số liệu.',
      'Nay đạt chỉ tiêu từ 40\u00a0% trở lên: Sở Y tế.',
    ]);
    expect(rows.edited).toEqual([
      'Sở Y tế: 60,00\u00a0%; 2 → 1 (tăng 1 bậc); trước: 32,00\u00a0%; nay đạt chỉ tiêu từ 40\u00a0% trở lên',
    ]);
  });

  test('says of a unit that loses its figure that it has no rank', async () => {
    const trial = await open(sound);
    const checked = trial.check(figures(...january('30,120,', '45,90,50'), ...february('0,0,')));
    const [first] = checked.rankings() ?? [];
    if (first === undefined) throw new Error('no ranking');
    const rows = rankingRows(checked.compare(first), 'en');
    expect(rows.unranked).toEqual([
      { name: 'Department of Health', reason: 'No dossiers', changes: ['was 32.00%'] },
    ]);
  });

  test('of a new period is set against nothing', async () => {
    const trial = await open(sound);
    const march = 'so-y-te,ho-so-truc-tuyen,2022-03,1,2,';
    const more = new Map([['data/observations/2022-03.csv', bytes(table(header, march))]]);
    const checked = trial.check(more);
    const [first, ...others] = checked.rankings() ?? [];
    if (first === undefined) throw new Error('no ranking');
    const rows = rankingRows(checked.compare(first), 'en');
    expect(others).toEqual([]);
    expect(rows.summary).toEqual(['This period is not among the published figures yet.']);
    expect(rows.ranked.map(({ name, changes }) => [name, changes])).toEqual([
      ['Department of Health', []],
    ]);
    expect(rows.unranked.map(({ name }) => name)).toEqual(['Department of Finance']);
  });

  test('waits until nothing is wrong', async () => {
    const trial = await open(sound);
    const checked = trial.check(figures('so-khong-co,ho-so-truc-tuyen,2022-01,1,2,'));
    expect(checked.rankings()).toBeUndefined();
  });

  test('is every ranking, when a table of units was dropped', async () => {
    const trial = await open(sound);
    const units = readFileSync(join(sound, 'data/units.csv'));
    const checked = trial.check(new Map([['data/units.csv', new Uint8Array(units)]]));
    expect(checked.rankings()).toHaveLength(2);
  });
});
