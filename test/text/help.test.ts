import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { spanInWords, supportKindBeside } from '../../src/text/help.ts';

const first = {
  name: { vi: 'Phường Sao Lành', en: 'Sao Lành Ward' },
  shortName: { vi: 'Sao Lành', en: 'Sao Lành' },
} as Unit;
const last = {
  name: { vi: 'Xã Chiếu Thơm', en: 'Chiếu Thơm Commune' },
  shortName: { vi: 'Chiếu Thơm', en: 'Chiếu Thơm' },
} as Unit;

test('a part of a list names its ends with their kinds, by which the list is sorted', () => {
  expect(spanInWords({ first, last }, 'vi')).toEqual({
    first: 'phường Sao Lành',
    last: 'xã Chiếu Thơm',
  });
  expect(spanInWords({ first, last }, 'en')).toEqual({
    first: 'Sao Lành Ward',
    last: 'Chiếu Thơm Commune',
  });
});

test('what kind of place helps stands beside its name, unless the name begins with it', () => {
  const hall = { kind: 'village-hall', name: { vi: 'Nhà văn hóa thôn Đầu Nguồn' } } as const;
  const team = {
    kind: 'digital-team',
    name: { vi: 'Tổ công nghệ số cộng đồng xã Mưa' },
  } as const;
  expect(supportKindBeside(hall, 'vi')).toBe('nhà văn hóa thôn, tổ dân phố');
  expect(supportKindBeside(team, 'vi')).toBeUndefined();
});
