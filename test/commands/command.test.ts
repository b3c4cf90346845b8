import { expect, test } from 'vitest';
import { UsageError } from '../../src/commands/arguments.ts';
import { Failure } from '../../src/commands/build/failure.ts';
import { ending, Stopped } from '../../src/commands/command.ts';
import { EnvironmentError } from '../../src/environment.ts';

const words = { vi: 'Hết dung lượng đĩa.', en: 'Disk full.' };
const plain = { language: 'en', debug: false } as const;

test.each([
  ['a stop by Ctrl+C', new Stopped('SIGINT'), 130, 'Stopped. The site you had is unchanged.'],
  ['a stop by the system', new Stopped('SIGTERM'), 143, 'Stopped. The site you had is unchanged.'],
  ['a wrong call', new UsageError(words), 2, 'Disk full.'],
  ['a wrong setting', new EnvironmentError(words), 2, 'Disk full.'],
  ['a failure', new Failure({ exitCode: 1, words }), 1, 'Disk full.'],
  [
    'a failure with a report',
    new Failure({ exitCode: 1, words, details: 'data/a.csv:1:1' }),
    1,
    'data/a.csv:1:1\nDisk full.',
  ],
  [
    'a fault of ours',
    new Error('bad\n    at x'),
    3,
    'A fault of the tool: bad. Add --debug to see more.',
  ],
])('%s', (_name, error, exitCode, text) => {
  expect(ending(error, plain)).toEqual({ text, exitCode });
});

test('the stack is told with --debug alone', () => {
  const error = new Failure({ exitCode: 3, words });
  expect(ending(error, { language: 'vi', debug: false }).text).toBe('Hết dung lượng đĩa.');
  expect(ending(error, { language: 'vi', debug: true }).text).toMatch(
    /^Hết dung lượng đĩa\.\nError: Disk full\.\n {4}at /,
  );
});
