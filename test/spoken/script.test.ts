import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenFaults, spokenText } from '../../src/spoken/script.ts';

const vi = {
  language: 'vi',
  expansions: new Map([
    ['KSTT', 'kiểm soát thủ tục hành chính'],
    ['VNeID', 'tài khoản định danh điện tử'],
  ]),
} as const;

describe('what cannot be read aloud', () => {
  test.each([
    ['ngày 15/9/2020', 'figures', 'ngày mười lăm tháng chín năm hai nghìn không trăm hai mươi'],
    ['15-9-2020', 'figures', 'ngày mười lăm tháng chín năm hai nghìn không trăm hai mươi'],
    ['Ngày 4/9', 'figures', 'Ngày mùng bốn tháng chín'],
    ['ngày 2 tháng 9', 'figures', 'ngày mùng hai tháng chín'],
    ['tháng 4/2022', 'figures', 'tháng tư năm hai nghìn không trăm hai mươi hai'],
    ['7h30', 'figures', 'bảy giờ ba mươi phút'],
    ['07:30', 'figures', 'bảy giờ ba mươi phút'],
    ['7 giờ', 'figures', 'bảy giờ'],
    ['7h30-11h30', 'figures', 'bảy giờ ba mươi phút đến mười một giờ ba mươi phút'],
    [
      '2440/UBND-VH',
      'figures',
      'hai nghìn bốn trăm bốn mươi gạch chéo ủy ban nhân dân gạch ngang vê hát',
    ],
    [
      '01/2022/NQ-CP',
      'figures',
      'không một gạch chéo hai nghìn không trăm hai mươi hai gạch chéo nghị quyết gạch ngang chính phủ',
    ],
    ['1.037', 'figures', 'một nghìn không trăm ba mươi bảy'],
    ['1.234,5', 'figures', 'một nghìn hai trăm ba mươi tư phẩy năm'],
    ['49,11 %', 'figures', 'bốn mươi chín phẩy mười một phần trăm'],
    ['60–90', 'figures', 'sáu mươi đến chín mươi'],
    ['30-40%', 'figures', 'ba mươi đến bốn mươi phần trăm'],
    ['24/7', 'figures', 'hai mươi tư trên bảy'],
    ['A4', 'figures', 'a bốn'],
    ['0123 456 789', 'figures', 'không một hai ba bốn năm sáu bảy tám chín'],
    ['https://dichvucong.gov.vn/', 'address', 'dịch vụ công chấm gov chấm vn'],
    ['a.b@c.gov.vn', 'address', 'a chấm bê a còng xê chấm gov chấm vn'],
    ['KSTT', 'abbreviation', 'kiểm soát thủ tục hành chính'],
    ['VNeID', 'abbreviation', 'tài khoản định danh điện tử'],
    ['UBND', 'abbreviation', 'ủy ban nhân dân'],
    ['V/v', 'abbreviation', 'về việc'],
    ['OTP', 'letters', 'o tê pê'],
    ['TT&TT', 'letters', 'tê tê tê tê'],
    ['và/hoặc', 'sign', 'hoặc'],
    ['&', 'sign', 'và'],
    ['€', 'sign', undefined],
    ['ngày 31/2/2020', 'figures', undefined],
  ])('%s', (written, kind, spoken) => {
    expect(spokenFaults(`Xin nhớ, ${written}, bà con ạ.`, vi)).toEqual([
      { kind, offset: 9, written, spoken },
    ]);
  });

  test.each([
    'Ủy ban nhân dân xã Đức Thọ xin thông báo: từ bảy giờ ba mươi phút.',
    'Vào dịch vụ công chấm gov chấm vn, đọc mã ô tê pê, chữ vê en-nờ.',
    'CHÚ Ý! Không đưa mật khẩu cho ai… “Không ai cả” – kể cả người giúp.',
  ])('is not in: %s', (text) => {
    expect(spokenFaults(text, vi)).toEqual([]);
  });

  test('is told in the order of the text', () => {
    const written = spokenFaults('UBND mở 7h, tháng 4, quý II: 3 & 4', vi).map(
      (one) => one.written,
    );
    expect(written).toEqual(['UBND', '7h', '4', 'II', '3', '&', '4']);
    expect(spokenText('UBND mở 7h, tháng 4.', vi)).toBe('ủy ban nhân dân mở bảy giờ, tháng tư.');
  });

  test('is told in English too', () => {
    const text = 'From 1,234.5 on 15 September 2020 at 7:30, see dichvucong.gov.vn & VNeID';
    expect(spokenText(text, { language: 'en' })).toBe(
      'From one thousand two hundred and thirty-four point five on the fifteenth of September two thousand and twenty at seven thirty, see dichvucong dot gov dot vn and V N E I D',
    );
  });

  test('is gone once its words are written, whatever the text', () => {
    const piece = fc.constantFrom(
      '7',
      '49,1',
      '%',
      '/',
      '-',
      'h',
      'UBND',
      'ngày ',
      ' ',
      '.',
      ':',
      '2020',
      'A',
      'đ',
      '&',
      'vn',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const left = spokenText(written, vi);
        fc.pre(spokenFaults(written, vi).every(({ spoken }) => spoken !== undefined));
        expect(left).not.toMatch(/[\d%/&]/);
      }),
      { numRuns: 2000 },
    );
  });
});
