import type { FieldType } from '../field.ts';
import { read, readTrimmed, refused } from './reading.ts';

/** `yes` or `no`, and no other spelling. */
export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  tableSchema: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
  parse: (text) =>
    readTrimmed(text, (word) =>
      word === 'yes' || word === 'no' ? read(word === 'yes') : refused('cell/not-yes-no'),
    ),
};
