import { expect, test } from 'vitest';
import { citationChart, citationPlaces } from '../../src/charts/citations.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const long = 'Thông báo kết luận 464/TB-UBND, 22/10/2022, của Phó Chủ tịch Thường trực';
const chart = citationChart(
  { own: 'Văn bản này', cited: ['71/TB-UBND', long], citing: ['2440/UBND-VH'] },
  { width: 280 },
);

test('each document has a row of its own: cited above, citing below', () => {
  const rows = [...chart.cited, chart.own, ...chart.citing].map(({ y }) => y);
  expect(rows).toEqual([15, 45, 75, 105]);
  expect(chart.height).toBe(120);
  expect(chart.lines.match(/M/g)).toHaveLength(3);
});

test('no label leaves the drawing, and a cut one says so', () => {
  const { label } = citationPlaces;
  for (const node of [...chart.cited, ...chart.citing])
    expect(label + textWidth(node.label)).toBeLessThanOrEqual(280);
  expect(chart.cited.map((node) => node.label)[0]).toBe('71/TB-UBND');
  expect(chart.cited[1]?.label).toMatch(/^Thông báo.*…$/);
});

test('a date that does not fit goes as a whole', () => {
  const cited = ['22/QĐ-UBND-KSTT, 30 September 2025', '22/QĐ-UBND, 30/9/2025'];
  const { cited: drawn } = citationChart({ own: '', cited, citing: [] }, { width: 280 });
  expect(drawn.map((node) => node.label)).toEqual(['22/QĐ-UBND-KSTT…', '22/QĐ-UBND, 30/9/2025']);
});
