import { describe, expect, test } from 'vitest';
import type { State } from '../../src/ranking/state.ts';
import { marksInWords, stateInMarks } from '../../src/text/mark.ts';

const figure = (value: number, status = 'A') =>
  ({ kind: 'value', value, basis: 'counts', observation: { status } }) as unknown as State;
const published = {
  kind: 'value',
  value: 21,
  basis: 'published',
  observation: { status: 'A', valueDecimals: 0 },
} as unknown as State;
const without = (kind: string) => ({ kind, observation: undefined }) as unknown as State;

describe('a figure in a narrow cell', () => {
  test.each([
    ['a computed figure', figure(93.58), '93,58'],
    ['a published figure, as printed', published, '21'],
    ['zero', { ...figure(0), kind: 'zero' } as State, '0,00'],
    ['a provisional figure', figure(1234.5, 'P'), '1.234,50*'],
    ['an estimate', figure(1, 'E'), '1,00†'],
    ['no dossiers', without('no-dossiers'), '○'],
    ['no report', without('not-reported'), '–'],
    ['not applicable', without('not-applicable'), '×'],
    ['no unit', without('did-not-exist'), ''],
  ])('%s', (_, state, printed) => {
    expect(stateInMarks(state, { decimals: 2 }, 'vi')).toBe(printed);
  });

  test('only the marks that stand in the table are explained', () => {
    const states = [figure(1, 'P'), without('not-reported'), figure(2)];
    expect(marksInWords(states, 'vi')).toEqual(['– chưa có số liệu', '* số liệu sơ bộ']);
    expect(marksInWords([figure(1)], 'en')).toEqual([]);
  });
});
