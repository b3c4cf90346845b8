import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { expect, onTestFinished, test } from 'vitest';
import { openChecked } from '../src/commands/open-checked.ts';
import { diskFolder } from '../src/table/disk-folder.ts';
import { definitions } from '../src/table/tables.ts';
import { startIn } from './commands/new/start.ts';
import { portalFolder } from './table/portal-folder.ts';

const handbook = resolve(import.meta.dirname, '../docs/handbook');

/** A block of a page that goes into a file of the portal: the file is the last one named above it. */
interface Block {
  readonly file: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(handbook, page), 'utf8');
  let from = 0;
  return [...text.matchAll(/^( *)```(csv|yaml|mdx)\n([\s\S]*?)^ *```$/gm)].flatMap((block) => {
    const above = text.slice(from, block.index);
    from = block.index + block[0].length;
    const file = [...above.matchAll(/`((?:data|content)\/[\w./-]+\.\w+)`/g)].at(-1)?.[1];
    const [, indent = '', , body = ''] = block;
    return file === undefined
      ? []
      : [{ file, text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') }];
  });
}

function lay(root: string, { file, text }: Block): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(
    path,
    before === '' || !file.endsWith('.csv') ? text : withRows(file, before, text),
  );
}

/** A table in which these rows stand too, in the place of those of the same key. */
function withRows(file: string, before: string, added: string): string {
  const read = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [old, fresh] = [read(before), read(added)];
  // A table of several files lies in a folder.
  const table = definitions.find(({ path }) => file.startsWith(`data/${path}`));
  const key = table?.key ?? [];
  const keyOf = (row: Record<string, string>) => key.map((name) => row[name]).join(' ');
  const named = new Set(fresh.data.map(keyOf));
  const rows = [...old.data.filter((row) => !named.has(keyOf(row))), ...fresh.data];
  return Papa.unparse({
    fields: [...new Set([...(old.meta.fields ?? []), ...(fresh.meta.fields ?? [])])],
    data: rows,
  });
}

const faultsIn = (root: string) =>
  openChecked(diskFolder(root), '2026-11-21').issues.filter(({ severity }) => severity === 'error');

test.each([
  ['add-figures.md', 1],
  ['correct-a-figure.md', 2],
  ['summarise-a-directive.md', 2],
  ['merged-unit.md', 2],
])('what %s writes into a portal passes the check', (page, count) => {
  const root = portalFolder({});
  const blocks = blocksOf(page);
  expect(blocks).toHaveLength(count);
  for (const block of blocks) lay(root, block);
  expect(faultsIn(root)).toEqual([]);
});

/** The answers of the example in a table of questions, by the first words of the question. */
function answersIn(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(handbook, page), 'utf8');
  const rows = text.matchAll(/^ +\| ([^|]+?) +\| ([^|]+?) +\|$/gm);
  return new Map([...rows].map(([, question = '', answer = '']) => [question, answer]));
}

test('what start-a-portal.md tells makes a whole portal beside the guides of the engine', async () => {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const answers = answersIn('start-a-portal.md');
  const given = [
    ['--name', 'Tên cổng'],
    ['--organisation', 'Cơ quan'],
    ['--level-name', 'Nhóm đơn vị'],
    ['--unit-name', 'Một đơn vị của nhóm'],
  ].flatMap(([option = '', question = '']) => [option, answers.get(question) ?? '']);
  await startIn(root, 'portal', ['--out', '.', ...given]);
  const blocks = blocksOf('start-a-portal.md');
  const [figures, ...tables] = blocks.toReversed();
  for (const block of tables) lay(root, block);
  await startIn(root, 'period', ['--period', '2026-10']);
  expect(faultsIn(root).map(({ code, line }) => [code, line])).toEqual([
    ['figure/missing', 2],
    ['figure/missing', 3],
  ]);
  lay(root, figures!);
  const settings = join(root, 'data/portal.yaml');
  const text = readFileSync(settings, 'utf8');
  const headline = text.replace(
    /^# headline_indicators:.*$/m,
    'headline_indicators: [ho-so-truc-tuyen]',
  );
  expect(headline).not.toBe(text);
  writeFileSync(settings, headline);
  expect(openChecked(diskFolder(root), '2026-11-21').issues).toEqual([]);
});

test('the frame of a guide is a body without a fault', () => {
  const page = readFileSync(join(handbook, 'publish-a-guide.md'), 'utf8');
  const [, indented = ''] = /```mdx\n([\s\S]*?)```/.exec(page) ?? [];
  const frame = indented.replaceAll(/^ {3}/gm, '');
  const head =
    'title: Bài\nsummary: Thử.\naudience: citizen\nprepare:\n  - Giấy tờ.\nsources:\n  - title: Cổng\n    url: https://example.vn\nchecked_on: 2026-11-02\nreview_by: 2027-05-02';
  const root = portalFolder({ 'content/guides/thu.mdx': `---\n${head}\n---\n\n${frame}` });
  expect(openChecked(diskFolder(root), '2026-11-21').issues).toEqual([]);
});
