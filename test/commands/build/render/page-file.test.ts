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

/** A body that comes in pieces, and perhaps breaks off. */
function bodyOf(pieces: readonly string[], fault?: Error): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(stream) {
      for (const piece of pieces) stream.enqueue(encoder.encode(piece));
      if (fault === undefined) stream.close();
    },
    pull(stream) {
      stream.error(fault);
    },
  });
}

describe('putFile', () => {
  test('writes a page, with the folders above it', async () => {
    await putFile(folder, 'don-vi/so-a/index.html', bodyOf(['đúng ', 'hạn']));
    expect(read('don-vi/so-a/index.html')).toBe('đúng hạn');
  });

  test('leaves a file of the administration', async () => {
    writeFileSync(join(folder, 'index.html'), 'own');
    await putFile(folder, 'index.html', bodyOf(['page']));
    expect(read('index.html')).toBe('own');
  });

  test('tells of a page that breaks off', async () => {
    const broken = bodyOf(['A'], new Error('no figure'));
    await expect(putFile(folder, 'a.csv', broken)).rejects.toThrow('no figure');
  });

  test('tells of a disk that refuses', async () => {
    writeFileSync(join(folder, 'don-vi'), 'a file where a folder must be');
    await expect(putFile(folder, 'don-vi/so-a/index.html', bodyOf([]))).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    );
  });
});
