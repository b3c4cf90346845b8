import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/table/yaml.ts';

function read(text: string) {
  return readYaml({ file: 'x.yaml', text, start: 0, end: text.length });
}

function faults(text: string): readonly string[] {
  return read(text).issues.map(
    ({ code, line, column }) => `${code} ${String(line)}:${String(column)}`,
  );
}

describe('readYaml', () => {
  test.each([
    ['a: &x 1\nb: *x', ['yaml/anchor 1:4', 'yaml/anchor 2:4']],
    ['a: !!int 1', ['yaml/tag 1:4']],
    ['a: !foo {b: 1}', ['yaml/tag 1:4']],
    ['a: 1\na: 2', ['yaml/duplicate-key 2:1']],
    ['a: 1\nb: 2\na: 3\nb: 4', ['yaml/duplicate-key 3:1', 'yaml/duplicate-key 4:1']],
    ['a:\n\tb: 1', ['yaml/tab 2:1']],
    ['a: b: c', ['yaml/colon 1:4']],
    ['a: "b', ['yaml/unclosed 1:4']],
    ['ă: "b\nc: 1', ['yaml/unclosed 1:4']],
    ['a: [b\nc: 1', ['yaml/unclosed 1:4']],
    ['a: @b', ['yaml/reserved-start 1:4']],
    ['a:\n  b: 1\n c: 2', ['yaml/indent 3:1']],
    ['a: 1\n  b: 2', ['yaml/indent 2:3']],
    ['a: 1\n---\nb: 2', ['yaml/syntax 2:1']],
    ['['.repeat(60_000), ['yaml/too-large 1:1']],
    [`a: ${'x'.repeat(70_000)}`, ['yaml/too-large 1:1']],
  ])('%.20j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('ten lines of aliases do not make a billion values', () => {
    const lines = Array.from({ length: 10 }, (_, at) => {
      const before = at === 0 ? 'x' : `*a${String(at - 1)}`;
      return `a${String(at)}: &a${String(at)} [${Array(10).fill(before).join(', ')}]`;
    });
    expect(new Set(read(lines.join('\n')).issues.map(({ code }) => code))).toEqual(
      new Set(['yaml/anchor']),
    );
  });

  test('every value is text with its place', () => {
    expect(read('a: no\nb:\n  - 1.0\n  -\n').root).toEqual({
      kind: 'map',
      offset: 0,
      entries: new Map([
        ['a', { offset: 0, value: { kind: 'text', text: 'no', offset: 3 } }],
        [
          'b',
          {
            offset: 6,
            value: {
              kind: 'list',
              offset: 11,
              items: [
                { kind: 'text', text: '1.0', offset: 13 },
                { kind: 'nothing', offset: 20 },
              ],
            },
          },
        ],
      ]),
    });
  });

  test('answers every text', () => {
    const unit = fc.constantFrom(...'ab:-[]{}"\'&*!|>#%@`?, \n\t');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { root, issues } = read(text);
        expect(root === undefined).toBe(issues.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});
