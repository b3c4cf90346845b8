import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortal } from '../../src/commands/check-portal.ts';
import { codes } from '../../src/table/codes.ts';
import type { IssueCode } from '../../src/table/codes.ts';
import { issueWords } from '../../src/text/issues/words.ts';
import { prepare } from './broken-portal.ts';

const broken = join(import.meta.dirname, '../fixtures/broken');
const faults = readdirSync(broken).sort();

function report(root: string, lang: string) {
  return checkPortal({
    words: ['--root', root, '--lang', lang],
    variables: {},
    folder: root,
    now: new Date('2026-11-21T00:00:00Z'),
  });
}

/** The places and codes of a report, which are the same in every language. */
function skeleton(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => / {2}(?:LỖI|CẢNH BÁO|ERROR|WARNING) /.test(line));
  return lines.map((line) => line.replace(/ {2}(?:LỖI|CẢNH BÁO|ERROR|WARNING) (\S+).*/, ' $1'));
}

/** 2 for faults of the settings, 1 for others, 0 for warnings alone. */
function exitFor(text: string): number {
  if (/^data\/portal\.yaml\S* {2}LỖI /m.test(text)) return 2;
  return text.includes('  LỖI ') ? 1 : 0;
}

describe('the report of each fault', () => {
  test.each(faults)('%s', async (fault) => {
    const root = prepare(fault);
    const vi = report(root, 'vi');
    const en = report(root, 'en');
    rmSync(root, { recursive: true });
    expect(vi.error).toBe('');
    await expect(vi.output).toMatchFileSnapshot(join(broken, fault, 'expected.txt'));
    expect(vi.exit).toBe(exitFor(vi.output));
    expect(skeleton(en.output)).toEqual(skeleton(vi.output));
    expect(skeleton(vi.output)).not.toEqual([]);
  });
});

test('a sound portal has no fault', () => {
  const root = join(import.meta.dirname, '../fixtures/sound');
  expect(report(root, 'vi')).toEqual({ output: '0 lỗi, 0 cảnh báo.\n', error: '', exit: 0 });
});

test('every code stands in the expected report of a fault', () => {
  const reports = faults.map((fault) => readFileSync(join(broken, fault, 'expected.txt'), 'utf8'));
  const shown = new Set(
    reports.flatMap(skeleton).map((line) => line.slice(line.lastIndexOf(' ') + 1)),
  );
  const unshown = Object.keys(codes).filter((code) => !shown.has(code));
  expect(unshown).toEqual([]);
});

test.each(Object.keys(codes) as IssueCode[])(
  '%s has one sentence and one hint in each language',
  (code) => {
    const { message, hint } = issueWords[code];
    for (const text of [message.vi, message.en, hint.vi, hint.en]) expect(text).toMatch(/^\S.*\S$/);
    for (const words of [message, hint])
      expect(new Set(words.en.match(/\{\w+\}/g))).toEqual(new Set(words.vi.match(/\{\w+\}/g)));
  },
);
