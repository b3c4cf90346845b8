import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../../src/commands/build/failure.ts';
import { checkOutput } from '../../../../src/commands/build/disk/output.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

/** Why an OUT_DIR is refused, in English; `undefined` when it is taken. */
function refusal(outDir: string, root: string): string | undefined {
  try {
    checkOutput(outDir, { root, engine: root });
    return undefined;
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 2) return error.words.en;
    throw error;
  }
}

describe('OUT_DIR', () => {
  test.each(['dist', 'a/b/c', 'trang của tỉnh', 'data-cong-khai'])('%s is taken', (name) => {
    const root = temporaryFolder();
    expect(checkOutput(join(root, name), { root, engine: root })).toBe(join(root, name));
  });

  test.each([
    '.',
    '..',
    'src',
    'data',
    'data/dist',
    'content',
    'public',
    'node_modules/x',
    '.git',
    'test',
  ])('%s is refused: it belongs to the portal or the engine', (name) => {
    const root = temporaryFolder();
    expect(refusal(join(root, name), root)).toMatch(/cannot be OUT_DIR: it holds files to keep/);
  });

  test.each([
    ['the root of the disk', '/'],
    ['the home folder', homedir()],
    ['this folder', process.cwd()],
  ])('%s is refused', (_name, path) => {
    expect(refusal(path, temporaryFolder())).toMatch(/cannot be OUT_DIR: it holds files to keep/);
  });

  test('a link to a folder of the portal is refused', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'data'));
    symlinkSync(join(root, 'data'), join(root, 'dist'));
    expect(refusal(join(root, 'dist'), root)).toMatch(/data cannot be OUT_DIR/);
  });

  test('a link to another folder stands for that folder', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), join(root, 'dist'));
    expect(checkOutput(join(root, 'dist'), { root, engine: root })).toBe(join(root, 'www'));
  });

  test.each(['dist', 'tep/dist'])('%s is refused where a file is in its place', (name) => {
    const root = temporaryFolder();
    writeFileSync(join(root, name.split('/')[0]!), '');
    expect(refusal(join(root, name), root)).toMatch(/is a file, not a folder/);
  });

  test.each([
    ['a manifest of another tool', '{"generator":"khac"}'],
    ['a manifest that cannot be read', '{'],
  ])('a folder with %s is not ours', (_name, manifest) => {
    const root = temporaryFolder();
    writeFiles(root, { 'dist/ban-ke.json': manifest });
    expect(refusal(join(root, 'dist'), root)).toMatch(/did not make \(such as ban-ke\.json\)/);
  });

  test('a folder of the system is refused', () => {
    expect(refusal('/proc/cong-khai/dist', temporaryFolder())).toBe(
      'Cannot write to /proc/cong-khai. Allow writing there, or set OUT_DIR to another folder.',
    );
  });
});
