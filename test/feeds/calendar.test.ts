import { expect, test } from 'vitest';
import { taskCalendar } from '../../src/feeds/calendar.ts';
import { addresses } from '../../src/text/address.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { province } from '../model/province.ts';
import { taskOf } from '../model/task-literal.ts';

const portal = province({
  units: [{ id: 'so-y-te', name: 'Sở Y tế' }],
  directives: [directiveOf({ issued: '2020-08' })],
  tasks: [
    taskOf({
      id: 'video',
      unit: 'so-y-te',
      due: '2020-12-31',
      action: { vi: `Làm video; đăng lên cổng, gửi\nVăn phòng ${'rất '.repeat(30)}dài` },
    }),
    taskOf({ id: 'over', unit: 'so-y-te', due: '2021-02-28', status: 'ended' }),
    taskOf({ id: 'dayless', unit: 'so-y-te' }),
  ],
});

const to = addresses({ base: '/', language: 'vi', defaultLanguage: 'vi' });

function calendar(url: string | undefined): string {
  const site = { settings: portal.settings, base: '/', url };
  return taskCalendar(portal, { site, language: 'vi', to });
}

interface Component {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly children: Component[];
}

/** Reads RFC 5545: lines unfolded, each BEGIN with its END. */
function parse(text: string): Component {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n');
  const root: Component = { name: '', properties: new Map(), children: [] };
  const stack = [root];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') {
      const child: Component = { name: value, properties: new Map(), children: [] };
      stack.at(-1)?.children.push(child);
      stack.push(child);
    } else if (name === 'END') expect(stack.pop()?.name).toBe(value);
    else stack.at(-1)?.properties.set(name, value);
  }
  expect(stack).toHaveLength(1);
  return root.children[0]!;
}

test('holds one all-day event for each task with a day', () => {
  const { name, properties, children } = parse(calendar('https://example.org'));
  expect(name).toBe('VCALENDAR');
  expect(properties.get('VERSION')).toBe('2.0');
  expect(properties.get('PRODID')).toBeDefined();
  expect(children.map((event) => event.name)).toEqual(['VEVENT', 'VEVENT']);
  const [video, over] = children.map((event) => Object.fromEntries(event.properties));
  expect(video).toMatchObject({
    UID: 'video.vi@example.org',
    DTSTAMP: '20200801T000000Z',
    'DTSTART;VALUE=DATE': '20201231',
    'DTEND;VALUE=DATE': '20210101',
    URL: 'https://example.org/van-ban/cong-van/#nhiem-vu-video',
    STATUS: 'CONFIRMED',
  });
  expect(video?.['SUMMARY']).toMatch(/^\[Dữ liệu mẫu\] Hạn: Làm video\\; đăng lên cổng\\, gửi\\n/);
  expect(over?.['STATUS']).toBe('CANCELLED');
});

test('is whole without an address of its own, and the same each time', () => {
  const { children } = parse(calendar(undefined));
  expect(children[0]?.properties.get('UID')).toBe('video.vi@cong-khai.invalid');
  expect(children[0]?.properties.has('URL')).toBe(false);
  expect(calendar(undefined)).toBe(calendar(undefined));
});
