import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/table/csv.ts';

// The public acid test for readers of CSV. See test/fixtures/README.md for its licence.
const suite = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));

const bytesOf = (name: string) => readFileSync(join(suite, 'csvs', `${name}.csv`));

const names = readdirSync(join(suite, 'csvs'))
  .map((file) => file.replace(/\.csv$/, ''))
  .filter((name) => name !== 'location_coordinates')
  .sort();

/** What the suite expects, with our one line end inside cells. */
function expected(name: string): readonly Readonly<Record<string, string>>[] {
  const json = readFileSync(join(suite, 'json', `${name}.json`), 'utf8');
  return JSON.parse(json.replaceAll('\\r\\n', '\\n')) as Readonly<Record<string, string>>[];
}

test('the suite is whole', () => {
  expect(names).toHaveLength(11);
});

test.each(names)('reads %s as the suite expects', (name) => {
  const rows = expected(name);
  const known = Object.keys(rows[0] ?? {});
  const csv = readCsv(bytesOf(name), `${name}.csv`, { known, required: known });
  const read = csv.records.map(({ cells }) =>
    Object.fromEntries(csv.header.map((column, index) => [column, cells[index]])),
  );
  expect(read).toEqual(rows);
  expect(csv.issues).toEqual([]);
});

test('refuses the case whose letters are lost and whose quotes are bare', () => {
  const known = ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'];
  const csv = readCsv(bytesOf('location_coordinates'), 'x.csv', { known, required: known });
  expect(csv.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['encoding/lost-letter', 2, 14],
    ['csv/bare-quote', 2, 22],
  ]);
  expect(csv.records).toEqual([]);
});
