import { expect, test } from 'vitest';
import { progressOn } from '../../../src/commands/build/progress.ts';

/** What a build of two stages writes; the clock goes on by 1.25 seconds at each look. */
function written(isTTY: boolean): string {
  let text = '';
  let now = 0;
  const output = { isTTY, write: (part: string) => ((text += part), true) };
  const progress = progressOn({ language: 'vi', output, clock: () => (now += 1250) });
  progress.stage('Kiểm tra');
  progress.stage('Tạo trang');
  progress.count(1200, 3600);
  progress.end(true);
  return text;
}

test('a log gets one line a stage', () => {
  expect(written(false)).toBe('✓ Kiểm tra: 1,3 giây\n✗ Tạo trang: 1.200/3.600 trang, 1,3 giây\n');
});

test('a terminal gets one line that is rewritten', () => {
  expect(written(true).split('\r')).toEqual([
    '',
    '  Kiểm tra: 1,3 giây\u001b[K',
    '✓ Kiểm tra: 2,5 giây\u001b[K\n',
    '  Tạo trang: 1,3 giây\u001b[K',
    '  Tạo trang: 1.200/3.600 trang, 2,5 giây\u001b[K',
    '✗ Tạo trang: 1.200/3.600 trang, 3,8 giây\u001b[K\n',
  ]);
});
