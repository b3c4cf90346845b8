import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { elements, readPage, textOf } from './page.ts';

/** Every row of `data/observations`, looked for on its pages as they are without JavaScript. */
const { root } = inject('built');
const data = resolve(import.meta.dirname, '../../data');

type Row = Readonly<Record<'unit' | 'indicator' | 'period' | 'value' | 'status', string>>;

const rows = readdirSync(join(data, 'observations'))
  .sort()
  .flatMap((file) => parsed<Row>(`observations/${file}`));
const levels = new Map(
  parsed<Readonly<Record<'unit' | 'level', string>>>('units.csv').map(({ unit, level }) => [
    unit,
    level,
  ]),
);

function parsed<T>(file: string): readonly T[] {
  const text = readFileSync(join(data, file), 'utf8');
  return Papa.parse<T>(text, { header: true, skipEmptyLines: true }).data;
}

/** The row of the table whose link leads to the unit, as text. */
function rankingRow(language: string, { unit, indicator, period }: Row): string | undefined {
  const path = period.replace('/..', '--').replace('/', '--');
  const address = `${language}xep-hang/${indicator}/${levels.get(unit) ?? ''}/${path}/`;
  const { main } = readPage(root, address);
  const row = elements(main, 'tr').find((one) =>
    elements(one, 'a').some(({ attribs }) => attribs['href'] === `/${language}don-vi/${unit}/`),
  );
  return row && textOf(row);
}

function unitText(language: string, { unit }: Row): string {
  return textOf(readPage(root, `${language}don-vi/${unit}/`).main);
}

/** What a reader must find: the figure as the language writes it, or that there is none. */
function expected(language: string, { value, status }: Row): RegExp {
  if (status === 'O') return language === '' ? /Chưa có số liệu/ : /Not reported/;
  const number = language === '' ? value.replace('.', ',') : value;
  return new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d]|[.,]\\d)`);
}

describe('every figure of the tables is on its pages', () => {
  const found = { rankings: 0, units: 0 };

  test('the portal has figures', () => {
    expect(rows.length).toBeGreaterThanOrEqual(38);
    expect(existsSync(join(root, 'en'))).toBe(true);
  });

  test.each(rows)('$unit, $indicator, $period', (row) => {
    for (const language of ['', 'en/']) {
      expect(rankingRow(language, row)).toMatch(expected(language, row));
      found.rankings += 1;
      expect(unitText(language, row)).toMatch(expected(language, row));
      found.units += 1;
    }
  });

  afterAll(() => {
    const all = rows.length * 2;
    writeGate('figures', {
      name: 'figures in plain HTML, on their ranking and on their unit, vi and en',
      measured: `${String(found.rankings)} and ${String(found.units)} of ${String(all)}`,
      bar: 'all',
      ok: found.rankings === all && found.units === all,
    });
  });
});
