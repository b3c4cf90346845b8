import type { Family } from './family.ts';

export const figureWords: Family<'figure'> = {
  'figure/missing': {
    message: {
      vi: 'Dòng này không có số liệu, cũng không có tình trạng cho biết vì sao.',
      en: 'This row has no figure, and no status that says why.',
    },
    hint: {
      vi: 'Điền tử số và mẫu số, hoặc giá trị; nếu không có số liệu, ghi O (chưa có), M (không áp dụng) hoặc Q (không công bố) ở cột "status".',
      en: 'Fill in numerator and denominator, or the value; if there is none, write O (missing), M (not applicable) or Q (suppressed) in column "status".',
    },
  },
  'figure/one-count-missing': {
    message: {
      vi: 'Ô này trống trong khi số đếm kia đã có, và không có giá trị công bố.',
      en: 'This cell is empty while the other count is there, and no value is published.',
    },
    hint: {
      vi: 'Điền cả tử số và mẫu số, hoặc điền giá trị công bố ở cột "value".',
      en: 'Fill in both numerator and denominator, or the published value in column "value".',
    },
  },
  'figure/with-status': {
    message: {
      vi: 'Tình trạng {status} cho biết không có số liệu, mà dòng này lại có số liệu.',
      en: 'The status {status} says that there is no figure, and this row has one.',
    },
    hint: {
      vi: 'Xóa số liệu, hoặc đổi tình trạng thành A, P hay E.',
      en: 'Delete the figure, or change the status to A, P or E.',
    },
  },
  'figure/negative-count': {
    message: { vi: 'Số đếm {value} là số âm.', en: 'The count {value} is negative.' },
    hint: {
      vi: 'Xem lại số gốc; dấu trừ ở đầu có thể là gạch đầu dòng.',
      en: 'See the original figure; the minus may be a dash that begins a line.',
    },
  },
  'figure/negative-value': {
    message: {
      vi: '{value} là số âm, mà chỉ số này đếm số lượng hoặc số ngày.',
      en: '{value} is negative, and this indicator counts things or days.',
    },
    hint: { vi: 'Xem lại số gốc.', en: 'See the original figure.' },
  },
  'figure/numerator-above-denominator': {
    message: {
      vi: 'Tử số {numerator} lớn hơn mẫu số {denominator}: một phần không thể lớn hơn toàn bộ.',
      en: 'The numerator {numerator} is larger than the denominator {denominator}: a part cannot exceed its whole.',
    },
    hint: {
      vi: 'Xem hai cột có bị đổi chỗ không, và hai số có cùng kỳ không.',
      en: 'See whether the two columns are exchanged, and whether both counts are of one period.',
    },
  },
  'figure/denominator-zero': {
    message: {
      vi: 'Mẫu số là 0: đơn vị không phát sinh hồ sơ, sẽ không được xếp hạng.',
      en: 'The denominator is 0: the unit had no dossiers and will not be ranked.',
    },
    hint: {
      vi: 'Nếu đúng thì để nguyên; nếu chưa có số liệu thì xóa số 0 và ghi O ở cột "status".',
      en: 'Leave it if that is so; if the figure is missing, delete the 0 and write O in column "status".',
    },
  },
  'figure/outside-percent': {
    message: {
      vi: '{value} nằm ngoài khoảng 0 đến 100 của một tỷ lệ phần trăm.',
      en: '{value} lies outside 0 to 100, and the indicator is a percentage.',
    },
    hint: {
      vi: 'Xem lại dấu thập phân và đơn vị tính của chỉ số.',
      en: 'See the decimal point, and the indicator’s unit of measure.',
    },
  },
  'figure/rate-contradicts-counts': {
    message: {
      vi: 'Giá trị {value} không khớp với tử số và mẫu số: {numerator} / {denominator} là {rate}.',
      en: 'The value {value} contradicts its counts: {numerator} / {denominator} gives {rate}.',
    },
    hint: {
      vi: 'Sửa số nào sai; khi đã có tử số và mẫu số thì có thể bỏ trống cột "value".',
      en: 'Correct what is wrong; with both counts given, column "value" may be left empty.',
    },
  },
  'figure/fraction-for-percent': {
    message: {
      vi: '"{value}" không rõ là {value} % hay {percent} %: các số liệu khác của kỳ này đều gần {percent}.',
      en: '"{value}" may be {value} % or {percent} %: the other figures of the period are near {percent}.',
    },
    hint: {
      vi: 'Viết {percent} nếu là {percent} %. Nếu đúng là {value} %, ghi thêm tử số và mẫu số.',
      en: 'Write {percent} if {percent} % is meant. If it is {value} %, give numerator and denominator as well.',
    },
  },
  'figure/finer-than-decimals': {
    message: {
      vi: 'Giá trị {value} có {written} chữ số thập phân, mà chỉ số công bố {decimals}; trang in như nguồn, còn thứ hạng chỉ so đến {decimals} chữ số.',
      en: 'The value {value} has {written} decimals, and the indicator publishes {decimals}; pages print it as it is, and ranks compare {decimals}.',
    },
    hint: {
      vi: 'Để nguyên nếu nguồn viết như vậy, hoặc tăng cột "decimals" của chỉ số.',
      en: 'Leave it if the source writes so, or raise the indicator’s column "decimals".',
    },
  },
  'figure/future-period': {
    message: {
      vi: 'Đến ngày {today}, kỳ {value} chưa bắt đầu.',
      en: 'The period {value} has not begun on {today}.',
    },
    hint: { vi: 'Xem lại năm và tháng của kỳ.', en: 'See the year and month of the period.' },
  },
  'figure/indicator-not-begun': {
    message: {
      vi: 'Kỳ {value} ở trước ngày {from}, ngày đầu tiên áp dụng chỉ số {indicator}.',
      en: 'The period {value} comes before {from}, when the indicator {indicator} began to apply.',
    },
    hint: {
      vi: 'Dùng chỉ số của thời gian đó, hoặc sửa "valid_from" của chỉ số.',
      en: 'Use the indicator of that time, or correct the indicator’s "valid_from".',
    },
  },
  'figure/indicator-ended': {
    message: {
      vi: 'Kỳ {value} ở sau ngày {to}, ngày cuối cùng áp dụng chỉ số {indicator}.',
      en: 'The period {value} comes after {to}, when the indicator {indicator} ceased to apply.',
    },
    hint: {
      vi: 'Dùng chỉ số đang áp dụng, hoặc sửa "valid_to" của chỉ số.',
      en: 'Use the indicator now in force, or correct the indicator’s "valid_to".',
    },
  },
  'figure/indicator-replaced': {
    message: {
      vi: 'Kỳ {value} ở sau ngày {to}, ngày cuối cùng áp dụng chỉ số {indicator}; sau đó là {replacement}.',
      en: 'The period {value} comes after {to}, when {replacement} took the place of the indicator {indicator}.',
    },
    hint: { vi: 'Dùng {replacement} cho kỳ này.', en: 'Use {replacement} for this period.' },
  },
  'figure/jump': {
    message: {
      vi: 'Số liệu là {figure}, kỳ {period} là {previous}: chênh nhau hơn {times} lần.',
      en: 'The figure is {figure}, and in {period} it was {previous}: more than {times} times apart.',
    },
    hint: {
      vi: 'Xem có nhầm đơn vị, nhầm cột hay nhầm dấu thập phân không; đúng thì để nguyên.',
      en: 'See whether a unit, a column or a decimal point was mixed up; leave it if it is right.',
    },
  },
  'figure/parts-differ-from-total': {
    message: {
      vi: '{total} của đơn vị này khác tổng {sum} của {units} đơn vị trực thuộc quá 2 %.',
      en: 'The {total} of this unit differs by more than 2 % from {sum}, the sum of {units} units below it.',
    },
    hint: {
      vi: 'Xem có thiếu hoặc tính trùng đơn vị nào không; nếu tổng công bố tính cách khác, ghi rõ ở cột "note".',
      en: 'See whether a unit is missing or counted twice; if the published total is counted otherwise, say so in column "note".',
    },
  },
  'figure/correction-of-nothing': {
    message: {
      vi: 'Không có số liệu nào của đơn vị, chỉ số và kỳ này để đính chính.',
      en: 'There is no figure of this unit, indicator and period to correct.',
    },
    hint: {
      vi: 'Sửa đơn vị, chỉ số hoặc kỳ cho khớp với một dòng số liệu.',
      en: 'Make unit, indicator and period agree with a row of the observations.',
    },
  },
};
