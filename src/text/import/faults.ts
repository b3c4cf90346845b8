import type { Words } from '../../table/language.ts';

interface FaultWords {
  readonly reason: Words;
  /** What to write instead, or what to look at. */
  readonly hint: Words;
}

/** What can be wrong with a cell of an imported file. `{value}` is what it holds. */
export const faults = {
  error: {
    reason: { vi: 'Công thức báo lỗi {value}.', en: 'The formula failed: {value}.' },
    hint: {
      vi: 'Sửa công thức, hoặc ghi thẳng số. Không có số liệu thì để trống ô.',
      en: 'Mend the formula or write the number. Leave the cell empty when there is none.',
    },
  },
  uncalculated: {
    reason: {
      vi: 'Ô là công thức {value} chưa có kết quả trong tệp.',
      en: 'The cell is a formula, {value}, without a result in the file.',
    },
    hint: {
      vi: 'Mở tệp bằng Excel để tính lại, lưu rồi nhập; hoặc ghi thẳng số.',
      en: 'Open the file in Excel so that it is computed, save it, import that; or write the number.',
    },
  },
  date: {
    reason: {
      vi: 'Ô là một ngày ({value}), không phải số: Excel có lẽ đã tự đổi.',
      en: 'The cell is a date ({value}), no number: Excel probably made it one.',
    },
    hint: {
      vi: 'Có phải là {right} không? Định dạng ô thành Văn bản (Text) rồi gõ lại số.',
      en: 'Was it {right}? Format the cell as Text and type the number again.',
    },
  },
  'not-a-number': {
    reason: { vi: '"{value}" không phải là số.', en: '"{value}" is no number.' },
    hint: {
      vi: 'Chỉ ghi số. Không có số liệu thì để trống ô.',
      en: 'Write the number alone. Leave the cell empty when there is none.',
    },
  },
  'other-notation': {
    reason: {
      vi: '"{value}" viết theo cách khác các số còn lại của tệp.',
      en: '"{value}" is written in another notation than the other numbers of the file.',
    },
    hint: { vi: 'Có phải là {right} không?', en: 'Is it {right}?' },
  },
  'count-with-percent': {
    reason: {
      vi: 'Số đếm không thể là phần trăm ({value} %).',
      en: 'A count cannot be a percentage ({value} %).',
    },
    hint: {
      vi: 'Ghi số lượng, hoặc bỏ định dạng phần trăm của ô.',
      en: 'Write the count, or take the percent format off the cell.',
    },
  },
  'not-whole': {
    reason: {
      vi: 'Số đếm phải là số nguyên, ô ghi {value}.',
      en: 'A count must be whole; the cell has {value}.',
    },
    hint: { vi: 'Xem lại số trong phần mềm gốc.', en: 'Look the number up where it comes from.' },
  },
  'lost-thousands': {
    reason: {
      vi: 'Số đếm phải là số nguyên, ô ghi {value}: Excel có lẽ đã hiểu dấu chấm hàng nghìn là dấu thập phân.',
      en: 'A count must be whole; the cell has {value}: Excel probably took the dot between thousands for a decimal point.',
    },
    hint: { vi: 'Có phải là {right} không?', en: 'Is it {right}?' },
  },
  negative: {
    reason: { vi: 'Số đếm không thể âm ({value}).', en: 'A count cannot be negative ({value}).' },
    hint: { vi: 'Xem lại số trong phần mềm gốc.', en: 'Look the number up where it comes from.' },
  },
  merged: {
    reason: {
      vi: 'Một số nằm trong ô gộp của nhiều dòng: không rõ là của đơn vị nào.',
      en: 'One number stands in a merged cell of several rows: whose it is is not clear.',
    },
    hint: {
      vi: 'Bỏ gộp ô và ghi số cho từng đơn vị.',
      en: 'Unmerge the cells and write each unit’s number.',
    },
  },
  'one-count': {
    reason: {
      vi: 'Có {given} mà thiếu {missing} của cùng chỉ số.',
      en: 'There is a {given} but no {missing} of the same indicator.',
    },
    hint: {
      vi: 'Ghi số còn thiếu vào ô {other}.',
      en: 'Write the missing number in cell {other}.',
    },
  },
  'above-denominator': {
    reason: {
      vi: 'Tử số {value} lớn hơn mẫu số {denominator}.',
      en: 'The numerator {value} is larger than the denominator {denominator}.',
    },
    hint: {
      vi: 'Xem lại hai số; có phải hai cột bị đổi chỗ cho nhau không?',
      en: 'Look both numbers up; were the two columns exchanged?',
    },
  },
  contradiction: {
    reason: {
      vi: 'Tỷ lệ ghi {value} %, nhưng {numerator} chia {denominator} được {computed} %.',
      en: 'The rate is given as {value} %, but {numerator} divided by {denominator} is {computed} %.',
    },
    hint: {
      vi: 'Một trong ba số sai; xem lại.',
      en: 'One of the three numbers is wrong; look them up.',
    },
  },
  'outside-percent': {
    reason: {
      vi: 'Tỷ lệ {value} % nằm ngoài 0–100.',
      en: 'A rate of {value} % is outside of 0–100.',
    },
    hint: { vi: 'Có phải là {right} không?', en: 'Is it {right}?' },
  },
  twice: {
    reason: {
      vi: 'Đơn vị này có hai dòng cho cùng chỉ số, cùng kỳ; dòng kia là dòng {other}.',
      en: 'The unit has two rows of one indicator and period; the other is row {other}.',
    },
    hint: {
      vi: 'Giữ một dòng. Nếu là hai đơn vị trùng tên, ghi rõ tên.',
      en: 'Keep one. If they are two units of one name, tell them apart.',
    },
  },
  'code-damaged': {
    reason: {
      vi: 'Mã đơn vị bị Excel đổi thành "{value}".',
      en: 'Excel made "{value}" of the unit’s code.',
    },
    hint: {
      vi: 'Định dạng cột mã thành Văn bản (Text) rồi ghi lại mã.',
      en: 'Format the column of codes as Text and write the code again.',
    },
  },
  'no-period': {
    reason: { vi: '"{value}" không phải một kỳ.', en: '"{value}" is no period.' },
    hint: {
      vi: 'Ghi như 10/2022, Quý III/2022 hoặc 2022-10.',
      en: 'Write 10/2022, Quý III/2022 or 2022-10.',
    },
  },
  'period-serial': {
    reason: {
      vi: '"{value}" là ngày {day} mà Excel ghi thành số.',
      en: '"{value}" is the day {day} as Excel counts days.',
    },
    hint: {
      vi: 'Định dạng cột kỳ thành ngày (Date), hoặc ghi {month}.',
      en: 'Format the column of periods as dates, or write {month}.',
    },
  },
  'no-indicator': {
    reason: {
      vi: 'Không có chỉ số nào tên hay mã "{value}".',
      en: 'No indicator has the name or code "{value}".',
    },
    hint: { vi: 'Có phải là {right} không?', en: 'Is it {right}?' },
  },
} as const satisfies Record<string, FaultWords>;

export type FaultCode = keyof typeof faults;
