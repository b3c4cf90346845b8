import { describe, expect, test } from 'vitest';
import type { Directive } from '../../src/model/directive.ts';
import { directiveTitle, issuerName } from '../../src/text/directive.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { province, unitIn } from '../model/province.ts';

const portal = province({ units: [{ id: 'so-y-te', name: 'Sở Y tế' }] });
const units = new Map(portal.units).set('so-y-te', {
  ...unitIn(portal, 'so-y-te'),
  name: { vi: 'Sở Y tế', en: 'Department of Health' },
});

describe('directiveTitle', () => {
  test.each<[string, Partial<Directive>, string, string]>([
    [
      'number, symbol and day',
      { number: '2440', symbol: 'UBND-VH', issued: '2020-09-30' },
      'Công văn 2440/UBND-VH, ngày 30/9/2020',
      'Official letter 2440/UBND-VH, 30\u00a0September 2020',
    ],
    [
      'a blank number, never filled in',
      { symbol: 'VP-KSTT', issued: '2020-08' },
      'Công văn …/VP-KSTT, tháng 8/2020',
      'Official letter …/VP-KSTT, August 2020',
    ],
    [
      'a number without a symbol',
      { number: '12', issued: '2022' },
      'Công văn số 12 của Sở Y tế, năm 2022',
      'Official letter No. 12, Department of Health, 2022',
    ],
    [
      'neither number nor symbol nor date',
      {},
      'Công văn của Sở Y tế, không ghi ngày',
      'Official letter, Department of Health, undated',
    ],
    [
      'a letter without a symbol by the English name of its issuer',
      { issuer: 'UBND tỉnh Mẫu', issuerEn: 'People’s Committee of Mẫu', issued: '2022' },
      'Công văn của UBND tỉnh Mẫu, năm 2022',
      'Official letter, People’s Committee of Mẫu, 2022',
    ],
    [
      'what is only known from others, by what they say',
      { held: false, kind: 'Kế hoạch', issuer: undefined },
      'Kế hoạch, chưa rõ ngày',
      'Plan, date not known',
    ],
    [
      'a kind without an English name',
      { kind: 'Hướng dẫn', number: '5', symbol: 'HD-SYT', issued: '2022-01-05' },
      'Hướng dẫn 5/HD-SYT, ngày 05/01/2022',
      'Hướng dẫn 5/HD-SYT, 5\u00a0January 2022',
    ],
  ])('tells %s', (_, given, vi, en) => {
    expect(directiveTitle(directiveOf(given), units, 'vi')).toBe(vi);
    expect(directiveTitle(directiveOf(given), units, 'en')).toBe(en);
  });
});

test('issuerName knows units, and else takes the name as the record gives it', () => {
  const name = (given: Partial<Directive>) => issuerName(directiveOf(given), units, 'en');
  expect(name({ issuer: 'so-y-te' })).toBe('Department of Health');
  expect(name({ issuer: undefined })).toBeUndefined();
  expect(name({ issuer: 'UBND tỉnh Mẫu' })).toBe('UBND tỉnh Mẫu');
  expect(name({ issuer: 'UBND tỉnh Mẫu', issuerEn: 'People’s Committee' })).toBe(
    'People’s Committee',
  );
});
