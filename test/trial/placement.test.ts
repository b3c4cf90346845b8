import { describe, expect, test } from 'vitest';
import { definitions } from '../../src/table/tables.ts';
import { placementOf } from '../../src/trial/placement.ts';

const present = ['data/portal.yaml', 'data/units.csv', 'data/observations/2022.csv'];
const place = (name: string, text: string) =>
  placementOf({ name, start: new TextEncoder().encode(text) }, present);
const figures = 'unit,indicator,period,numerator,denominator,value\n';

describe('a dropped file', () => {
  test.each([
    ['takes the place of its name', '2022.csv', '', 'data/observations/2022.csv'],
    ['whatever its letters', 'Units.CSV', '', 'data/units.csv'],
    ['also as a browser names a copy', '2022 (1).csv', '', 'data/observations/2022.csv'],
    ['is the settings by name', 'portal.yaml', '', 'data/portal.yaml'],
    ['is a table that the portal lacks', 'tasks.csv', '', 'data/tasks.csv'],
    ['is added where its header fits', 'thang-3.csv', figures, 'data/observations/thang-3.csv'],
    [
      'with the cells of Excel',
      'thang-3.csv',
      figures.replaceAll(',', ';'),
      'data/observations/thang-3.csv',
    ],
    ['without the mark of a copy', 'thang-3 (2).csv', figures, 'data/observations/thang-3.csv'],
    ['is its table under any name', 'kenh.csv', 'unit,kind,url\n', 'data/channels.csv'],
    ['is nothing that can be known by its head', 'x.csv', 'a,b,c\n', undefined],
    ['in UTF-16 cannot be told', 'x.csv', '\u0000u\u0000n\u0000i\u0000t', undefined],
  ])('%s: %s', (_, name, text, file) => {
    expect(place(name, text).file).toBe(file);
  });

  test.each(['so-lieu.xlsx', 'anh.png', 'portal.yml', 'csv'])('%s is no table', (name) => {
    expect(place(name, figures)).toEqual({ file: undefined, choices: [] });
  });

  test('may take any other place', () => {
    const { choices } = place('x.csv', 'a\n');
    expect(choices).toContain('data/observations/x.csv');
    expect(choices).toContain('data/observations/2022.csv');
    for (const { path } of definitions.filter((one) => !one.path.endsWith('/')))
      expect(choices).toContain(`data/${path}`);
  });

  test.each(definitions)('with the columns of $name belongs there', ({ name, path, fields }) => {
    const { file } = place('moi.csv', `${Object.keys(fields).join(',')}\n`);
    expect(file, name).toBe(`data/${path}${path.endsWith('/') ? 'moi.csv' : ''}`);
  });
});
