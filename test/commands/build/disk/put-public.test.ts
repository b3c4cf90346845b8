import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putPublic } from '../../../../src/commands/build/disk/put-public.ts';
import { listFiles } from '../../../../src/commands/verify/tree.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

test('what lies in public/ comes into the site, without what systems leave there', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'public/.well-known/security.txt': 'Contact',
    'public/hinh/Thumbs.db': '',
    'public/hinh/ảnh.svg': '<svg/>',
    'public/.DS_Store': '',
    'public/tep/~$bao-cao.docx': '',
    'site/_astro/a.js': '',
  });
  putPublic(folder, join(folder, 'site'));
  expect(listFiles(join(folder, 'site'))).toEqual([
    '.well-known/security.txt',
    '_astro/a.js',
    'hinh/ảnh.svg',
  ]);
  expect(readFileSync(join(folder, 'site/hinh/ảnh.svg'), 'utf8')).toBe('<svg/>');
});

test('a portal without public/ adds nothing', () => {
  const folder = temporaryFolder();
  putPublic(folder, join(folder, 'site'));
  expect(listFiles(folder)).toEqual([]);
});
