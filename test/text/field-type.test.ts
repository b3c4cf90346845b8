import { expect, test } from 'vitest';
import { observations } from '../../src/table/definitions/observations.ts';
import { unitChanges } from '../../src/table/definitions/unit-changes.ts';
import { definitions } from '../../src/table/tables.ts';
import { choicesInWords, fieldTypeInWords } from '../../src/text/field-type.ts';

test('every type of the tables has a Vietnamese name', () => {
  const fields = definitions.flatMap((table) => Object.values(table.fields));
  for (const { type } of fields) expect(fieldTypeInWords(type.name, 'vi')).not.toBe(type.name);
  expect(fieldTypeInWords('codes', 'en')).toBe('codes with a space between them');
});

test('the values of a column are told with their meaning, but where its description names them', () => {
  const { kind } = unitChanges.fields;
  const { status, period } = observations.fields;
  expect(choicesInWords(kind, 'vi').slice(0, 2)).toEqual([
    { value: 'rename', words: 'đổi tên' },
    { value: 'retype', words: 'đổi loại' },
  ]);
  expect(choicesInWords(status, 'en')).toEqual([]);
  expect(choicesInWords(period, 'vi')).toEqual([]);
});
