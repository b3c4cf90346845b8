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
      height: 54,
      track: { y: 19, height: 16 },
      bar: 49.1,
      marks: [
        {
          x: 50,
          kind: 'scored',
          met: false,
          label: { text: 'at least 50%', x: 50, y: 13, anchor: 'middle' },
        },
        {
          x: 100,
          kind: 'call',
          met: false,
          label: { text: '100%', x: 100, y: 13, anchor: 'end' },
        },
      ],
      ticks: [
        { text: '0%', x: 0, y: 51, anchor: 'start' },
        { text: '25%', x: 25, y: 51, anchor: 'middle' },
        { text: '50%', x: 50, y: 51, anchor: 'middle' },
        { text: '75%', x: 75, y: 51, anchor: 'middle' },
        { text: '100%', x: 100, y: 51, anchor: 'end' },
      ],
    });
  });

  test('a scale with long words has fewer steps', () => {
    const days = { ...indicator, unitOfMeasure: 'days' as const };
    const drawn = bullet(figure(4.2), attain(4.2, []), days, { language: 'vi' });
    expect(drawn.ticks.map(({ text }) => text)).toEqual([
      '0\u00a0ngày',
      '2\u00a0ngày',
      '4\u00a0ngày',
    ]);
  });

  test('without targets it needs no room above the track', () => {
    const { track, height, marks } = chart(2.37, []);
    expect([track.y, height, marks]).toEqual([0, 35, []]);
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
    const labels = [...marks.map(({ label }) => label), ...ticks];
    for (const { left, right } of labels.map((label) => extent(label, 200))) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(200);
    }
  });

  test('goes beyond the whole where a figure does', () => {
    expect(chart(130, []).bar).toBeLessThan(100);
  });
});
