import { defineTable } from '../definition.ts';
import { code } from '../fields/code.ts';
import { decimal } from '../fields/decimal.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish } from '../fields/translation.ts';

export const scales = defineTable({
  name: 'scales',
  path: 'scales.csv',
  required: false,
  title: { vi: 'Thang xếp loại', en: 'Scales' },
  description: {
    vi: 'Các mức xếp loại và điểm tối thiểu của từng mức, theo văn bản quy định.',
    en: 'The classes of each scale and the least points of each class, as a document lays them down.',
  },
  key: ['scale', 'label'],
  fields: {
    scale: {
      type: code,
      required: true,
      title: { vi: 'Mã thang', en: 'Scale code' },
      description: {
        vi: 'Mã chung của các mức thuộc một thang.',
        en: 'The code shared by the classes of one scale.',
      },
    },
    label: {
      type: name,
      required: true,
      title: { vi: 'Mức', en: 'Class' },
      description: {
        vi: 'Tên mức, ví dụ “Xuất sắc”.',
        en: 'The name of the class, in Vietnamese.',
      },
    },
    label_en: nameInEnglish({ vi: 'Mức', en: 'Class' }),
    minimum: {
      type: decimal,
      required: true,
      title: { vi: 'Điểm tối thiểu', en: 'Least points' },
      description: {
        vi: 'Từ số điểm này trở lên thì thuộc mức đó.',
        en: 'The class begins at this number of points.',
      },
    },
    legal_basis: {
      type: text,
      required: true,
      title: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
      description: {
        vi: 'Văn bản quy định thang này.',
        en: 'The document that lays down the scale.',
      },
    },
  },
});
