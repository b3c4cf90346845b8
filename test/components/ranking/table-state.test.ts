import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/components/ranking/table-state.ts';
import type { TableState } from '../../../src/components/ranking/table-state.ts';

const columns = ['name', 'value'];
const start: TableState = { query: '', column: undefined, order: 'ascending' };

test('the state of a page just opened leaves no trace in the address', () => {
  expect(writeState(start)).toBe('');
  expect(readState('', columns)).toEqual(start);
});

test('a search and an order are written so that people can read them', () => {
  expect(writeState({ query: 'so y', column: 'value', order: 'descending' })).toBe(
    '?q=so+y&sort=value&order=descending',
  );
});

test('what is written reads back the same', () => {
  const order = fc.constantFrom('ascending', 'descending');
  const sorted = fc.record({ column: fc.constantFrom(...columns), order });
  const unsorted = fc.constant({ column: undefined, order: 'ascending' } as const);
  // A text field of a page never holds half a character.
  const query = fc.string({ unit: 'grapheme', maxLength: 15 });
  fc.assert(
    fc.property(query, fc.oneof(sorted, unsorted), (text, sorting) => {
      const state: TableState = { query: text, ...sorting };
      expect(readState(writeState(state), columns)).toEqual(state);
    }),
  );
});

describe('a long query', () => {
  test.each([
    ['letters', 'a'.repeat(5000), 'a'.repeat(200)],
    ['letters of two halves', `a${'𝒶'.repeat(300)}`, `a${'𝒶'.repeat(199)}`],
  ])('of %s is cut between whole letters, once', (_, query, cut) => {
    const written = writeState({ ...start, query });
    expect(readState(written, columns).query).toBe(cut);
    expect(writeState(readState(written, columns))).toBe(written);
    expect(readState(`?q=${query}`, columns).query).toBe(cut);
  });
});

test.each([
  ['a column that is not there', '?sort=secret&order=descending', start],
  ['a name every object has', '?sort=constructor&order=descending', start],
  ['an order without a column', '?order=descending', start],
  ['an unknown order', '?sort=name&order=sideways', { ...start, column: 'name' }],
  ['keys of others', '?utm_source=x&a[]=1', start],
  ['a key given twice', '?q=a&q=b&sort=value&sort=name', { ...start, query: 'a', column: 'value' }],
  ['a broken escape', '?q=%E1%BB', { ...start, query: '\ufffd' }],
  ['markup', '?q=%3Cscript%3E', { ...start, query: '<script>' }],
])('%s does no harm', (_, search, expected) => {
  expect(readState(search, columns)).toEqual(expected);
});

test('any query of an address gives a state that reads back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const state = readState(search, columns);
      expect(readState(writeState(state), columns)).toEqual(state);
    }),
  );
});
