import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { putFile } from '../../src/integrations/page-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-page-file-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('putFile', () => {
  test('writes the bytes of an answer, and leaves Astro none', async () => {
    const left = await putFile(new Response('đúng'), folder, 'don-vi/so-a/index.html');
    expect(left.body).toBeNull();
    expect(read('don-vi/so-a/index.html')).toBe('đúng');
  });

  test('leaves the answer to Astro where a file of the administration stands', async () => {
    writeFileSync(join(folder, 'index.html'), 'own');
    const left = await putFile(new Response('page'), folder, 'index.html');
    expect(await left.text()).toBe('page');
    expect(read('index.html')).toBe('own');
  });

  test.each([
    ['without a body', new Response(undefined, { status: 404 })],
    ['that leads elsewhere', new Response('moved', { status: 301 })],
  ])('leaves an answer %s', async (_, made) => {
    expect(await putFile(made, folder, 'a/index.html')).toBe(made);
  });
});
