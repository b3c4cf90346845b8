import { expect, test } from 'vitest';
import { rank } from '../../src/ranking/ranking.ts';
import { notesOf } from '../../src/text/notes.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

const about = { vi: 'Con số gần đúng.', en: 'An approximate figure.' };

const portal = province({
  units: [
    { id: 'a', name: 'Sở A' },
    { id: 'b', name: 'Sở B' },
    { id: 'c', name: 'Sở C' },
    { id: 'd', name: 'Sở D' },
  ],
  rows: [
    ['a', 'rate', '2022', { value: 10, note: about }],
    ['b', 'rate', '2022', { value: 20, note: about, status: 'P' }],
    ['c', 'rate', '2022', { value: 30, note: { vi: 'Chỉ có tiếng Việt.' } }],
    ['d', 'rate', '2022', { status: 'O', note: { vi: 'Không có con số.' } }],
  ],
});
const ranking = rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022'));

test('each note stands once, with the units it is about, in the order of the ranking', () => {
  expect(notesOf(ranking, 'vi')).toEqual([
    { note: 'Chỉ có tiếng Việt.', units: ['Sở C'] },
    { note: 'Số liệu sơ bộ', units: ['Sở B'] },
    { note: 'Con số gần đúng.', units: ['Sở B', 'Sở A'] },
  ]);
  expect(notesOf(ranking, 'en').map(({ note }) => note)).toEqual([
    'Chỉ có tiếng Việt.',
    'Provisional value',
    'An approximate figure.',
  ]);
});

test('figures without notes have none', () => {
  const silent = province({ units: [{ id: 'a' }], rows: [['a', 'rate', '2022', 10]] });
  const listed = rank(silent, indicatorIn(silent), levelIn(silent), periodOf('2022'));
  expect(notesOf(listed, 'vi')).toEqual([]);
});
