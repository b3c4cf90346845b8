import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../commands/temporary-folder.ts';
import { hostOf } from './host.ts';
import { scriptWith } from './workflows.ts';

const script = scriptWith('pull-request-comment.yml', 'cong-khai: changes');
const mark = '<!-- cong-khai: changes -->';

interface Host {
  readonly files?: readonly string[];
  readonly comments?: readonly object[];
  /** Of the pull request now. */
  readonly head?: string;
}

interface Sent {
  readonly call: string;
  readonly body: string;
}

/** A host that has one pull request, number 7. */
function host({ files = [], comments = [], head = 'abc' }: Host) {
  const answers: Readonly<Record<string, unknown>> = {
    'GET /repos/tinh/cong/pulls': [{ number: 7, head: { sha: head } }],
    'GET /repos/tinh/cong/pulls/7': { number: 7, changed_files: files.length },
    'GET /repos/tinh/cong/pulls/7/files': files.map((filename) => ({ filename })),
    'GET /repos/tinh/cong/issues/7/comments': comments,
  };
  return hostOf(({ name }) => ({ json: answers[name] ?? {} }));
}

async function post(given: Host, artifact: (folder: string) => void): Promise<readonly Sent[]> {
  const { url, calls } = await host(given);
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'review'));
  artifact(join(folder, 'review'));
  // A runner hands the script over in a file without an extension.
  writeFileSync(join(folder, 'script'), script);
  const env = {
    ...{ PATH: process.env['PATH'], GITHUB_API_URL: url, GITHUB_REPOSITORY: 'tinh/cong' },
    ...{ TOKEN: 't', HEAD_SHA: 'abc', HEAD_OWNER: 'người', HEAD_BRANCH: 'a&b=$(id)' },
    RUN_URL: 'https://github.com/tinh/cong/actions/runs/5',
  };
  const run = spawn(process.execPath, ['script'], { cwd: folder, env, stdio: 'inherit' });
  const [code] = (await once(run, 'exit')) as [number];
  expect(code).toBe(0);
  return calls.filter(({ body }) => body !== '').map(({ name, body }) => ({ call: name, body }));
}

const content = ['data/observations/2022.csv', 'content/guides/a.mdx'];
const writes = (text: string) => (folder: string) => {
  writeFileSync(join(folder, 'report.md'), text);
};

test('the report becomes a comment', async () => {
  const sent = await post({ files: content }, writes('## Thay đổi này làm gì\n'));
  expect(sent).toMatchObject([{ call: 'POST /repos/tinh/cong/issues/7/comments' }]);
  expect(sent[0]?.body).toMatch(/^<!-- cong-khai: changes -->\n## Thay đổi này làm gì\n/);
  expect(sent[0]?.body).toContain('https://github.com/tinh/cong/actions/runs/5');
});

test('which is renewed in place, and no person’s comment in its stead', async () => {
  const comments = [
    { id: 1, user: { type: 'User' }, body: `${mark}\nmạo nhận` },
    { id: 2, user: { type: 'Bot' }, body: `${mark}\ncũ` },
  ];
  const sent = await post({ files: content, comments }, writes('mới'));
  expect(sent.map(({ call }) => call)).toEqual(['PATCH /repos/tinh/cong/issues/comments/2']);
});

test.each([
  ['src/open.ts'],
  ['.github/workflows/pull-request.yml'],
  ['package.json'],
  ['docs/data/a.csv'],
])('a pull request that touches %s cannot have its own words posted', async (file) => {
  const sent = await post({ files: [...content, file] }, writes('@everyone mua ngay'));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).not.toContain('@everyone');
  expect(sent[0]?.body).toContain('cần người bảo trì xem');
});

test.each<readonly [string, (folder: string) => void]>([
  ['that is missing', () => undefined],
  [
    'that is a link',
    (folder) => {
      symlinkSync('/etc/passwd', join(folder, 'report.md'));
    },
  ],
  [
    'that is a folder',
    (folder) => {
      mkdirSync(join(folder, 'report.md'));
    },
  ],
  ['that is far too long', writes('a'.repeat(300_000))],
])('a report %s is said to be none', async (_name, artifact) => {
  const sent = await post({ files: content }, artifact);
  expect(sent.map(({ body }) => body)).toEqual([expect.stringContaining('Chưa có báo cáo')]);
});

test('a pull request that has moved on since is left to its next run', async () => {
  expect(await post({ files: content, head: 'def' }, writes('cũ'))).toEqual([]);
});
