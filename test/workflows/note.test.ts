import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../commands/temporary-folder.ts';
import { hostOf } from './host.ts';
import type { Call } from './host.ts';

const pipeline = readFileSync(join(import.meta.dirname, '../../.gitlab-ci.yml'), 'utf8');
const { note } = parse(pipeline) as { readonly note: { readonly script: readonly string[] } };
const mark = '<!-- cong-khai: changes -->';
const notes = '/projects/5/merge_requests/7/notes';
const me = 31;

interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  readonly body: string;
}

/** A host whose merge request 7 has these notes, given out by the page as GitLab does. */
function hostWith(there: readonly Note[], token = 't') {
  return hostOf(({ name, query, headers }) => {
    if (headers['private-token'] !== token) return { status: 401, json: { message: '401' } };
    if (name === 'GET /user') return { json: { id: me } };
    if (name !== `GET ${notes}`) return { json: {} };
    const [size, page] = [Number(query.get('per_page')), Number(query.get('page') ?? 1)];
    return { json: there.slice((page - 1) * size, page * size) };
  });
}

/** Runs the job as a runner does: its lines in a shell, in a folder with what the check left. */
async function run(url: string, artifact: (folder: string) => void) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'review'));
  artifact(join(folder, 'review'));
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    ...{ CI_API_V4_URL: url, CI_MERGE_REQUEST_PROJECT_ID: '5', CI_MERGE_REQUEST_IID: '7' },
    ...{ REVIEW_TOKEN: 't', CI_PIPELINE_URL: 'https://gitlab.example.vn/p/9' },
  };
  const job = spawn('sh', ['-e', '-c', note.script.join('\n')], { cwd: folder, env });
  let error = '';
  job.stderr.on('data', (part: Buffer) => (error += part.toString('utf8')));
  const [code] = (await once(job, 'close')) as [number];
  return { code, error };
}

const writes = (text: string) => (folder: string) => {
  writeFileSync(join(folder, 'report.md'), text);
};

const sent = (calls: readonly Call[]) =>
  calls.filter(({ body }) => body !== '').map(({ name, body }) => [name, body]);

const people = Array.from({ length: 150 }, (_, index) => ({
  ...{ id: index, author: { id: 1 } },
  body: index === 0 ? `${mark}\nmạo nhận` : 'Được.',
}));

test('the report becomes a note', async () => {
  const { url, calls } = await hostWith(people.slice(0, 3));
  expect(await run(url, writes('## Thay đổi'))).toEqual({ code: 0, error: '' });
  expect(sent(calls)).toEqual([[`POST ${notes}`, `${mark}\n## Thay đổi`]]);
});

test('which is renewed in place however many notes came before it, and left where it says the same', async () => {
  const there = [...people, { id: 900, author: { id: me }, body: `${mark}\ncũ` }];
  const { url, calls } = await hostWith(there);
  await run(url, writes('mới'));
  await run(url, writes('cũ'));
  expect(sent(calls)).toEqual([[`PUT ${notes}/900`, `${mark}\nmới`]]);
});

test('a token that GitLab refuses ends the job with what it must be', async () => {
  const { url, calls } = await hostWith([], 'khác');
  const { code, error } = await run(url, writes('mới'));
  expect(code).toBe(1);
  expect(error).toMatch(/^REVIEW_TOKEN: 401\. .*phạm vi api.*the role Reporter\.\n$/);
  expect(sent(calls)).toEqual([]);
});

test.each<readonly [string, (folder: string) => void]>([
  ['that is missing', () => undefined],
  [
    'that is a link',
    (folder) => {
      symlinkSync('/etc/passwd', join(folder, 'report.md'));
    },
  ],
  ['that is far too long', writes('a'.repeat(300_000))],
])('a report %s is said to be none', async (_name, artifact) => {
  const { url, calls } = await hostWith([]);
  await run(url, artifact);
  expect(sent(calls)).toEqual([
    [
      `POST ${notes}`,
      expect.stringContaining('Chưa có báo cáo: xem https://gitlab.example.vn/p/9'),
    ],
  ]);
});
