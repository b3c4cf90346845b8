import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { about } from '../../src/commands/about.ts';
import { checkPortal } from '../../src/commands/check-portal.ts';
import { asksForHelp, commandOf, usage } from '../../src/commands/usage.ts';

describe('how a command is called', () => {
  const options = {
    clean: { kind: 'switch', says: { vi: 'làm lại hết', en: 'make all anew' } },
    merge: { kind: 'texts' },
    format: { kind: 'text', choices: ['text', 'json'] },
  } as const;

  test('is told from the table of its options', () => {
    expect(usage('npm run build', options, 'en')).toMatchInlineSnapshot(`
      "npm run build -- [options]
      Checks, then builds the portal into dist/. After a fault the old one stays whole.

      Options:
        --clean             make all anew
        --merge VALUE …
        --format text|json
        --help              print these lines

      Bằng tiếng Việt: thêm --lang vi.
      "
    `);
  });

  test.each([
    ['/a/src/commands/build.ts', 'npm run build'],
    ['/a/src/commands/start.ts', 'npm start'],
  ])('names the command that %s runs', (file, command) => {
    expect(commandOf(file)).toBe(command);
  });

  test('begins with what the command is for and what it takes', () => {
    expect(usage('npm run video', {}, 'vi').split('\n').slice(0, 2)).toEqual([
      'npm run video -- BÀI [tùy chọn]',
      'Dựng video có phụ đề từ các bước và hình vẽ của một bài hướng dẫn.',
    ]);
  });

  test('is told of every command of the project but those that take no options, or tell it themselves', () => {
    const { scripts } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { scripts: Readonly<Record<string, string>> };
    const others = ['test', 'new', 'format', 'lint', 'types'];
    const told = Object.keys(scripts)
      .filter((name) => !others.includes(name))
      .map((name) => (name === 'start' ? 'npm start' : `npm run ${name}`));
    expect(Object.keys(about).sort()).toEqual(told.sort());
  });

  test('is asked by --help and -h, and answered without a fault even beside other words', () => {
    expect(asksForHelp(['--format', 'json'])).toBe(false);
    for (const asked of ['--help', '-h']) {
      const call = { words: [asked, '--nothing'], variables: {}, folder: '/', now: new Date(0) };
      const { output, error, exit } = checkPortal(call);
      expect([error, exit]).toEqual(['', 0]);
      expect(output).toContain('--format text|json|github|gitlab  dạng của báo cáo');
    }
  });
});
