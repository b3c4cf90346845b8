import type { Family } from './family.ts';

export const referenceWords: Family<'reference'> = {
  'reference/unknown': {
    message: { vi: '"{value}" không có trong {listedIn}.', en: '"{value}" is not in {listedIn}.' },
    hint: {
      vi: 'Thêm "{value}" vào {listedIn}, hoặc sửa lại mã ở đây.',
      en: 'Add "{value}" to {listedIn}, or correct the code here.',
    },
  },
  'reference/misspelt': {
    message: { vi: '"{value}" không có trong {listedIn}.', en: '"{value}" is not in {listedIn}.' },
    hint: {
      vi: 'Có phải là {nearest} không? Nếu là mã mới, thêm vào {listedIn}.',
      en: 'Did you mean {nearest}? If the code is new, add it to {listedIn}.',
    },
  },
  'reference/lost-zeros': {
    message: {
      vi: '"{value}" không có trong {listedIn}; có lẽ Excel đã bỏ mất số 0 ở đầu của "{right}".',
      en: '"{value}" is not in {listedIn}; Excel has probably dropped the zeros that begin "{right}".',
    },
    hint: {
      vi: 'Viết {right}; định dạng cột là Văn bản (Text) để Excel giữ số 0.',
      en: 'Write {right}; format the column as Text so that Excel keeps the zeros.',
    },
  },
  'reference/official-code': {
    message: {
      vi: '"{value}" là mã chính thức, còn cột này cần mã đơn vị trong {listedIn}.',
      en: '"{value}" is an official code, and this column needs the unit’s code in {listedIn}.',
    },
    hint: {
      vi: 'Viết {right}, nếu đúng là đơn vị đó: một mã chính thức có thể được cấp lại cho đơn vị khác.',
      en: 'Write {right}, if that is the unit: an official code may be given to another unit later.',
    },
  },
  'reference/circle': {
    message: {
      vi: 'Chuỗi {chain} quay về chính nó.',
      en: 'The chain {chain} comes back to where it began.',
    },
    hint: {
      vi: 'Sửa cột "{field}" ở một trong các dòng đó.',
      en: 'Correct column "{field}" in one of these rows.',
    },
  },
};
