import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scriptWith } from '../../workflows/workflows.ts';
import { observationsFile, soundText } from '../changes/portals.ts';
import { repository, repositoryAt } from '../changes/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Runs what the workflow runs, beside a clone as it makes one: the change merged into its base, and no more history than that. */
function reviewed(files: Readonly<Record<string, string>>) {
  const origin = repository();
  origin.git('switch', '--quiet', '--create', 'sua');
  origin.commit(files);
  origin.git('switch', '--quiet', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'sua');
  const work = temporaryFolder();
  repositoryAt(origin.folder).git(
    ...[
      'clone',
      '--quiet',
      '--depth=2',
      `file://${encodeURI(origin.folder)}`,
      join(work, 'change'),
    ],
  );
  mkdirSync(join(work, 'engine'));
  const [program = '', entry = '', ...words] = scriptWith('pull-request.yml', 'review.ts').split(
    ' ',
  );
  expect(program).toBe('node');
  const run = spawnSync(process.execPath, [resolve(entry), ...words], {
    cwd: join(work, 'engine'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: join(work, 'summary.md') },
  });
  const written = (file: string) => readFileSync(join(work, file), 'utf8');
  return { ...run, written };
}

test('one wrong cell becomes an annotation on its line, and is listed in the summary', () => {
  const wrong = soundText(observationsFile).replace(',40,125,', ',4O,125,');
  const { status, stdout, stderr, written } = reviewed({ [observationsFile]: wrong });
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^::error file=data\/observations\/2022\.csv,line=4,col=34,title=number\//,
  );
  expect(status).toBe(1);
  expect(written('summary.md')).toContain('~~~\ndata/observations/2022.csv:4:34  LỖI number/');
  expect(written('review/report.md')).toContain('`numerator`: `40` → `4O`');
  expect(JSON.parse(written('review/gl-code-quality-report.json'))).toMatchObject([
    { severity: 'major', location: { path: observationsFile, lines: { begin: 4 } } },
  ]);
});

test('one right change becomes a report that names the ranks that move', () => {
  const right = soundText(observationsFile).replace(',40,125,', ',80,125,');
  const { status, stdout, written } = reviewed({ [observationsFile]: right });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  for (const file of ['review/report.md', 'review/full.md', 'summary.md'])
    expect(written(file)).toContain('- Sở Y tế 2 → 1: 32,00\u00a0% → 64,00\u00a0%\n');
});

test('a change of the software is named', () => {
  const { written } = reviewed({ 'src/x.ts': 'x', '.github/workflows/pull-request.yml': 'x' });
  expect(written('review/report.md')).toContain('cần người bảo trì phần mềm xem (2 tệp');
});
