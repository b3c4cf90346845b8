import { describe, expect, test } from 'vitest';
import { bullet } from '../../src/charts/bullet.ts';
import { extent } from '../../src/charts/label.ts';
import type { Figure } from '../../src/ranking/state.ts';
import { attain, indicator, target } from '../text/sentences/sample.ts';

const figure = (value: number) =>
  ({ kind: 'value', value, basis: 'published', observation: {} }) as Figure;

function chart(value: number, targets: readonly ReturnType<typeof target>[], width?: number) {
  const options = width === undefined ? {} : { width };
  return bullet(figure(value), attain(value, targets), indicator, { language: 'en', ...options });
}

describe('bullet', () => {
  test('draws a percentage on the whole, with target and call', () => {
    const drawn = chart(49.11, [target('>=', 50), target('=', 100, 'call')]);
    expect(drawn).toEqual({
      width: 320,
      height: 52,
      track: { y: 18, height: 16 },
      bar: 157.2,
      marks: [
        {
          x: 160,
          kind: 'scored',
          met: false,
          label: { text: 'at least 50%', x: 160, y: 12, anchor: 'middle' },
        },
        {
          x: 320,
          kind: 'call',
          met: false,
          label: { text: '100%', x: 320, y: 12, anchor: 'end' },
        },
      ],
      ticks: [
        { text: '0%', x: 0, y: 49, anchor: 'start' },
        { text: '25%', x: 80, y: 49, anchor: 'middle' },
        { text: '50%', x: 160, y: 49, anchor: 'middle' },
        { text: '75%', x: 240, y: 49, anchor: 'middle' },
        { text: '100%', x: 320, y: 49, anchor: 'end' },
      ],
    });
  });

  test('without targets it needs no room above the track', () => {
    const { track, height, marks } = chart(2.37, []);
    expect([track.y, height, marks]).toEqual([0, 34, []]);
  });

  test('labels that would touch stand in rows of their own', () => {
    const { marks } = chart(35.9, [target('>=', 30), target('>', 31)]);
    const [first, second] = marks.map(({ label }) => label);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
  });

  test('one demand of two documents has one mark', () => {
    expect(chart(35.9, [target('>=', 30), target('>=', 30)]).marks).toHaveLength(1);
  });

  test('keeps every label inside a narrow drawing', () => {
    const { marks, ticks } = chart(99, [target('>=', 2), target('>=', 99)], 200);
    for (const { left, right } of [...marks.map(({ label }) => label), ...ticks].map(extent)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(200);
    }
  });

  test('goes beyond the whole where a figure does', () => {
    expect(chart(130, []).bar).toBeLessThan(320);
  });
});
