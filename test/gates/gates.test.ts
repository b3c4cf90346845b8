import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGates } from './gate.ts';
import { completed, gatesReport, required } from './report.ts';
import { lastLine, longestIn } from './outcome.ts';

test('a gate that was not measured is not held', () => {
  const gates = completed(new Map());
  expect(gates).toHaveLength(Object.keys(required).length);
  expect(gates.some(({ ok }) => ok)).toBe(false);
});

test('the report sets measurements beside their bars', () => {
  const report = gatesReport([
    { name: 'broken links', measured: 0, bar: 0, ok: true },
    { name: 'weight', measured: '15.0 kB', bar: '≤ 14.6 kB', ok: false },
  ]);
  expect(report).toBe(
    [
      'Gate          Measured  Bar',
      '-'.repeat(43),
      'broken links  0         0          ok',
      'weight        15.0 kB   ≤ 14.6 kB  NOT HELD',
    ].join('\n'),
  );
});

test('gates are read back as written; anything else is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'));
  const gate = { name: 'a', measured: 1, bar: '≥ 1', ok: true };
  mkdirSync(join(folder, 'tests'));
  writeFileSync(join(folder, 'a.json'), JSON.stringify(gate));
  expect(readGates(folder)).toEqual(new Map([['a', gate]]));
  writeFileSync(join(folder, 'b.json'), '{"ok":1}');
  expect(() => readGates(folder)).toThrow('b.json is no gate');
  rmSync(folder, { recursive: true });
});

test('the files that took longest are named first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gates-'));
  const file = join(folder, 'site.json');
  const ran = (name: string, endTime: number) => ({ name: `/x/${name}`, startTime: 500, endTime });
  const testResults = [ran('a.test.ts', 1500), ran('b.test.ts', 42_900), ran('c.test.ts', 9500)];
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(longestIn(file, 2)).toBe('b.test.ts 42 s, c.test.ts 9 s');
  expect(longestIn(join(folder, 'none.json'), 2)).toBe('');
  rmSync(folder, { recursive: true });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0, stages: 0, gates: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 0, stages: 1, gates: 2 }, '12 passed, 4 failed'],
  [{ passed: 12, failed: 0, skipped: 3, stages: 0, gates: 0 }, '12 passed, 3 failed'],
])('the last line counts every failure: %j', (counts, line) => {
  expect(lastLine(counts)).toBe(line);
});
