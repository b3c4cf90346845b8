import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPortal } from '../../src/open.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { memoryFolder } from '../../src/table/memory-folder.ts';

const today = '2026-11-21';
const fixtures = join(import.meta.dirname, '../fixtures');

function filesIn(root: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path))]));
}

const broken = readdirSync(join(fixtures, 'broken')).map((name) => join(fixtures, 'broken', name));

describe('a portal in memory is what it is on the disk', () => {
  test.each([join(fixtures, 'sound'), ...broken.filter((path) => statSync(path).isDirectory())])(
    '%s',
    (root) => {
      const onDisk = openPortal(diskFolder(root), today);
      expect(openPortal(memoryFolder(filesIn(root)), today)).toEqual(onDisk);
    },
  );
});

test('a file over the limit is not handed out, a folder is no file', () => {
  const { read, list } = memoryFolder(new Map([['data/a/b.csv', new Uint8Array(3)]]));
  expect(read('data/a/b.csv', 2)).toEqual({ kind: 'too-large', size: 3 });
  expect(read('data/a', 2)).toEqual({ kind: 'unreadable' });
  expect(read('data/c', 2)).toEqual({ kind: 'missing' });
  expect(list('data')).toEqual([{ name: 'a', kind: 'folder' }]);
  expect(list('content')).toBeUndefined();
});
