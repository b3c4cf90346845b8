import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/commands/file-digest.ts';
import type { Expected } from '../../../src/commands/verify/site.ts';
import { verify, verifyOnAll } from '../../../src/commands/verify/verify.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { page } from './tiny-site.ts';

test('two threads find in a large site what one finds', async () => {
  const folder = temporaryFolder();
  const files = Array.from({ length: 2100 }, (_, i) => `don-vi/u${String(i)}/index.html`).sort();
  const bodyOf = (index: number) => {
    if (index % 500 === 1) return '<a href="/khong-co/">gãy</a>';
    if (index % 500 === 2) return '<a href="/don-vi/u7/#khong-co">gãy</a>';
    return '<a href="/don-vi/u7/#dau">đầu</a> <a href="#dau">đầu</a>';
  };
  writeFiles(folder, Object.fromEntries(files.map((file, i) => [file, page(bodyOf(i))])));
  const expected: Expected = {
    pages: files,
    copied: [],
    reserved: [],
    languages: ['vi'],
    base: '/',
    siteUrl: undefined,
    machine: ['/home/nguyen-an/cong-khai'],
  };
  const seen = await verifyOnAll(folder, expected, 2);
  expect(seen.faults.map(({ code }) => code).sort()).toEqual([
    ...Array.from({ length: 5 }, () => 'fragment-missing'),
    ...Array.from({ length: 5 }, () => 'link-broken'),
  ]);
  expect(seen).toEqual(verify(folder, expected));
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  expect(seen.digests).toEqual(new Map(files.map((file) => [file, sha256(bytesOf(file))])));
});
