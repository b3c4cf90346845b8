import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { broadcastCalendar } from '../../src/feeds/broadcast-calendar.ts';
import { instantOf } from '../../src/feeds/local-time.ts';
import { addresses } from '../../src/text/address.ts';
import { province } from '../model/province.ts';

const portal = province({
  units: [{ id: 'xa-a', name: 'Xã A', level: 'xa' }],
  broadcasts: [
    ['2026-10-05T17:30', 'Đài A', 'xa-a'],
    ['2026-10-05T17:30', 'Đai A', undefined],
    ['2026-12-31T05:00', 'Đài A', 'xa-a'],
  ].map(([starts = '', station = '', unit]) => ({
    starts,
    station,
    unit,
    guide: undefined,
    title: { vi: `Trả phí; đúng nơi, ${'rất '.repeat(20)}dễ`, en: 'Paying' },
  })),
});

function events(timezone: string): readonly ICAL.Event[] {
  const settings = { ...portal.settings, timezone };
  const text = broadcastCalendar(portal, {
    site: { settings, url: 'https://congkhai.example' },
    language: 'vi',
    to: addresses({ base: '/', language: 'vi', defaultLanguage: 'vi' }),
  });
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const instants = (list: readonly ICAL.Event[]) =>
  list.map(({ startDate }) => startDate.toJSDate().toISOString());

describe('the calendar of broadcasts', () => {
  test('tells each at its instant: half past five in Hanoi is half past ten in UTC', () => {
    expect(instants(events('Asia/Ho_Chi_Minh'))).toEqual([
      '2026-10-05T10:30:00.000Z',
      '2026-10-05T10:30:00.000Z',
      '2026-12-30T22:00:00.000Z',
    ]);
  });

  test('gives each an identity of its own, though stations differ in marks alone', () => {
    const ids = events('Asia/Ho_Chi_Minh').map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(3);
  });

  test('keeps title, place and page', () => {
    const [, first] = events('Asia/Ho_Chi_Minh');
    expect(first?.summary).toMatch(/^\[Dữ liệu mẫu\] Trả phí; đúng nơi, rất .+ dễ$/);
    expect(first?.location).toBe('Đài A');
    expect(first?.component.getFirstPropertyValue('url')).toBe(
      'https://congkhai.example/ho-tro/lich-phat-thanh/',
    );
  });
});

test.each([
  ['Asia/Ho_Chi_Minh', '2026-10-05T17:30', '2026-10-05T10:30:00.000Z'],
  ['Asia/Ho_Chi_Minh', '2026-01-01T05:00', '2025-12-31T22:00:00.000Z'],
  ['Europe/Paris', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['America/New_York', '2026-11-01T12:00', '2026-11-01T17:00:00.000Z'],
  ['UTC', '2026-06-01T00:00', '2026-06-01T00:00:00.000Z'],
])('in %s, clocks show %s at %s', (zone, moment, instant) => {
  expect(new Date(instantOf(moment, zone)).toISOString()).toBe(instant);
});
