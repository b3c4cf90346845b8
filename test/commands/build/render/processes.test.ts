import { expect, test } from 'vitest';
import {
  processesFor,
  processesForData,
  readProcesses,
  waitsForCheck,
} from '../../../../src/commands/build/render/processes.ts';

const machine = { processors: 4, free: 16e9 };

test.each([
  ['a small portal', { files: 1500, rows: 5000 }, machine, 1],
  ['a province', { files: 3800, rows: 150_000 }, machine, 3],
  ['a large one, on every processor', { files: 15_000, rows: 1_200_000 }, machine, 4],
  ['on one processor', { files: 15_000, rows: 1000 }, { processors: 1, free: 16e9 }, 1],
  ['with little memory', { files: 15_000, rows: 1_200_000 }, { processors: 4, free: 2e9 }, 1],
])('%s', (_name, work, on, processes) => {
  expect(processesFor(work, on)).toBe(processes);
});

test('the bundle of a large portal may come late, that of a province is waited for', () => {
  expect([4e6, 80e6].map(waitsForCheck)).toEqual([false, true]);
});

test('the number may be given', () => {
  expect(readProcesses('2')).toBe(2);
  for (const text of ['0', '-1', '1.5', 'hai', '65', ''])
    expect(() => readProcesses(text)).toThrow(`does not take "${text}"`);
});

test.each([
  ['a few data', 1e6, 1],
  ['much data', 5e6, 4],
  ['more than the memory takes in four processes', 200e6, 2],
])('%s', (_name, bytes, processes) => {
  expect(processesForData(bytes, machine)).toBe(processes);
});
