import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putFile } from '../../../../src/commands/build/render/page-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-page-file-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('putFile', () => {
  test('writes a page, with the folders above it', () => {
    putFile(folder, 'don-vi/so-a/index.html', new TextEncoder().encode('đúng'));
    expect(read('don-vi/so-a/index.html')).toBe('đúng');
  });

  test('leaves a file of the administration', () => {
    writeFileSync(join(folder, 'index.html'), 'own');
    putFile(folder, 'index.html', new TextEncoder().encode('page'));
    expect(read('index.html')).toBe('own');
  });

  test('tells of a disk that refuses', () => {
    writeFileSync(join(folder, 'don-vi'), 'a file where a folder must be');
    expect(() => {
      putFile(folder, 'don-vi/so-a/index.html', new Uint8Array());
    }).toThrow(/ENOTDIR|EEXIST/);
  });
});
