import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { brokenLinks } from './broken-links.ts';

const { root, one, two } = inject('built');
const sites = [
  { base: '/', folder: root },
  { base: '/a/', folder: one },
  { base: '/a/b/', folder: two },
];
const counted: string[] = [];
let broken = 0;

describe('links and fragments lead somewhere', () => {
  test.each(sites)('under $base', ({ base, folder }) => {
    const { checked, faults } = brokenLinks(folder, base);
    counted.push(String(checked));
    broken += faults.length;
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(2000);
  });

  afterAll(() => {
    writeGate('links', {
      name: `broken links and fragments under ${sites.map(({ base }) => base).join(', ')}`,
      measured: `${String(broken)} of ${counted.join(', ')}`,
      bar: 0,
      ok: broken === 0 && counted.length === sites.length,
    });
  });
});

describe('the walker', () => {
  test.each([
    ['<a href="/a/">', []],
    ['<a href="/a/khac/">', ['index.html: /a/khac/']],
    ['<a href="/">', ['index.html: /']],
    ['<a href="/a">', ['index.html: /a']],
    ['<a href="trang/">', []],
    ['<a href="trang">', ['index.html: trang']],
    ['<a href="trang/#co">', []],
    ['<a href="trang/#khong">', ['index.html: trang/#khong']],
    ['<img src="/a/anh.png">', ['index.html: /a/anh.png']],
    ['<link href="mau.css">', ['index.html: mau.css']],
    ['<img srcset="trang/ 1x, anh.png 2x">', ['index.html: anh.png']],
    ['<a href="https://example.org/x">', []],
    ['<script src="https://example.org/x.js"></script>', ['index.html: https://example.org/x.js']],
  ])('finds what is broken in %s', (html, faults) => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    mkdirSync(join(folder, 'trang'));
    writeFileSync(join(folder, 'index.html'), `<main>${html}</main>`);
    writeFileSync(join(folder, 'trang/index.html'), '<main><p id="co"></main>');
    expect(brokenLinks(folder, '/a/').faults).toEqual(faults);
    rmSync(folder, { recursive: true });
  });
});
