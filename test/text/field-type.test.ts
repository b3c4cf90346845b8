import { expect, test } from 'vitest';
import { definitions } from '../../src/table/tables.ts';
import { fieldTypeInWords } from '../../src/text/field-type.ts';

test('every type of the tables has a Vietnamese name', () => {
  const fields = definitions.flatMap((table) => Object.values(table.fields));
  for (const { type } of fields) expect(fieldTypeInWords(type.name, 'vi')).not.toBe(type.name);
  expect(fieldTypeInWords('codes', 'en')).toBe('codes with a space between them');
});
