import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/ranking/state.ts';
import { parsePeriod, printPeriod } from '../../src/table/period.ts';
import { found, indicator, months, portal, tables } from './usual-province.ts';

/** The rate of the whole province in a month, percent or days. */
function province(id: string, period: string): number {
  const unit = found(portal.units.get('tinh-mau'));
  const state = stateOf(portal, unit, indicator(id), found(parsePeriod(period)));
  return 'value' in state ? state.value : Number.NaN;
}

describe('the figures tell what happened', () => {
  const received = (period: string) =>
    found(portal.observations.find('tinh-mau', 'nop-truc-tuyen', period)?.denominator);

  test('few dossiers in the month of Tết', () => {
    expect(received('2026-02')).toBeLessThan(0.75 * received('2026-01'));
    expect(received('2026-02')).toBeLessThan(0.75 * received('2026-03'));
  });

  test('the campaign lifts online filing, the reorganisation throws it back, it recovers', () => {
    const rates = ['2025-02', '2025-05', '2025-07', '2026-01'].map((month) =>
      province('nop-truc-tuyen', month),
    );
    expect(found(rates[1])).toBeGreaterThan(found(rates[0]) + 4);
    expect(found(rates[2])).toBeLessThan(found(rates[1]) - 4);
    expect(found(rates[3])).toBeGreaterThan(found(rates[2]) + 4);
  });

  test('dossiers took longer after the reorganisation', () => {
    expect(province('thoi-gian-giai-quyet', '2025-07')).toBeGreaterThan(
      province('thoi-gian-giai-quyet', '2025-06') + 0.5,
    );
  });

  test('online payment is counted in another way from 2026 on, and the first indicator ends', () => {
    expect(portal.indicators.get('thanh-toan-tren-cong')).toMatchObject({
      validTo: '2025-12-31',
      replacedBy: 'thanh-toan-truc-tuyen',
    });
    expect(province('thanh-toan-tren-cong', '2025-12')).toBeGreaterThan(0);
    expect(province('thanh-toan-tren-cong', '2026-01')).toBeNaN();
    expect(province('thanh-toan-truc-tuyen', '2026-01')).toBeGreaterThan(0);
  });

  test('nothing jumps: the province moves by less than nine points a month', () => {
    for (const id of ['nop-truc-tuyen', 'toan-trinh', 'dung-han', 'so-hoa-ho-so']) {
      const rates = months.map((month) => province(id, printPeriod(month)));
      const steps = rates.slice(1).map((rate, index) => Math.abs(rate - found(rates[index])));
      expect(Math.max(...steps), id).toBeLessThan(9);
    }
  });

  test('the months in which something began say so', () => {
    const notes = tables.observations.filter(
      ({ unit, note }) => unit === 'tinh-mau' && note !== undefined,
    );
    expect(new Set(notes.map(({ note }) => note)).size).toBeGreaterThanOrEqual(5);
  });
});
