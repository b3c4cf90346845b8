import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/commands/arguments.ts';

const options = {
  format: { kind: 'text', choices: ['text', 'json'] },
  root: { kind: 'text' },
  strict: { kind: 'switch' },
  parts: { kind: 'texts' },
} as const;

/** What is said in English of a call without meaning. */
function refusal(words: readonly string[]): string {
  try {
    readArguments(words, options);
  } catch (error) {
    if (error instanceof UsageError) return error.words.en;
  }
  return 'accepted';
}

describe('readArguments', () => {
  test.each([
    [[], {}],
    [['--format', 'json', '--strict'], { format: 'json', strict: true }],
    [['--format=json', '--root=a=b'], { format: 'json', root: 'a=b' }],
    [['--root', 'a', '--root', 'b'], { root: 'b' }],
    [['--parts', 'a', 'b', '--strict'], { parts: ['a', 'b'], strict: true }],
    [['--parts=a', 'b'], { parts: ['a', 'b'] }],
  ])('%j', (words, given) => {
    expect(readArguments(words, options)).toEqual(given);
  });

  test.each([
    [['--fromat', 'json'], 'There is no option "--fromat". Did you mean --format?'],
    [
      ['--zzzzzz'],
      'There is no option "--zzzzzz"; the options: --format, --root, --strict, --parts.',
    ],
    [['-z'], 'There is no option "-z"; the options: --format, --root, --strict, --parts.'],
    [
      ['60'],
      '"60" belongs to no option; the options: --format, --root, --strict, --parts. With npm all options follow " -- ": npm run … -- --option 60',
    ],
    [['--format', 'xml'], '--format does not take "xml"; its values: text, json.'],
    [['--format'], 'The option --format needs a value: text, json.'],
    [['--parts'], 'The option --parts needs a value.'],
    [['--parts', '--strict'], 'The option --parts needs a value.'],
    [['--root='], 'The option --root needs a value.'],
    [['--strict=yes'], 'The option --strict takes no value ("yes").'],
    [
      ['--toString'],
      'There is no option "--toString"; the options: --format, --root, --strict, --parts.',
    ],
  ])('refuses %j', (words, sentence) => {
    expect(refusal(words)).toBe(sentence);
  });
});
