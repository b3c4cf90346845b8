import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { securityHeaders } from '../../../src/commands/serve/headers.ts';
import { listen } from '../../../src/commands/serve/listen.ts';
import { siteHandler } from '../../../src/commands/serve/site-handler.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, {
    'bi-mat.txt': 'ngoài trang',
    'dist/index.html': 'trang chủ',
    'dist/don-vi/index.html': 'đơn vị',
    'dist/du-lieu/units.csv': 'tên',
    'dist/du-lieu/datapackage.json': '{}',
    'dist/_astro/a.js': 'a()',
    'dist/_astro/a.woff2': 'x',
    'dist/404.html': 'không có trang này',
  });
});

/** The answer to one request, without following redirects. */
async function ask(path: string, { base = '/', method = 'GET' } = {}): Promise<Response> {
  const server = await listen(0, siteHandler({ folder: join(folder, 'dist'), base }));
  onTestFinished(server.close);
  return fetch(`http://127.0.0.1:${String(server.port)}${path}`, { method, redirect: 'manual' });
}

describe('the preview server', () => {
  test.each([
    ['/', 'trang chủ', 'text/html;charset=utf-8'],
    ['/don-vi/', 'đơn vị', 'text/html;charset=utf-8'],
    ['/don-vi/?sap=ten', 'đơn vị', 'text/html;charset=utf-8'],
    ['/du-lieu/units.csv', 'tên', 'text/csv;charset=utf-8'],
    ['/du-lieu/datapackage.json', '{}', 'application/json'],
    ['/_astro/a.js', 'a()', 'text/javascript'],
    ['/_astro/a.woff2', 'x', 'font/woff2'],
  ])('%s', async (path, text, type) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
      200,
      text,
      type,
    ]);
  });

  test.each([
    '/khong-co/',
    '/khong-co',
    '/%zz',
    '/..%2fbi-mat.txt',
    '/%2e%2e/bi-mat.txt',
    '/a%00b',
  ])('%s is answered with the page for what is not there', async (path) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'không có trang này']);
  });

  test.each([
    ['/don-vi', '/', '/don-vi/'],
    ['/don-vi?sap=ten', '/', '/don-vi/?sap=ten'],
    ['//don-vi', '/', '/don-vi/'],
    ['/a/b/don-vi', '/a/b/', '/a/b/don-vi/'],
    ['/', '/a/b/', '/a/b/'],
    ['/a/b', '/a/b/', '/a/b/'],
  ])('%s under %s leads to %s', async (path, base, to) => {
    const answer = await ask(path, { base });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
  });

  test('serves under a base path alone', async () => {
    const [inside, outside] = [
      await ask('/a/b/don-vi/', { base: '/a/b/' }),
      await ask('/don-vi/', { base: '/a/b/' }),
    ];
    expect([inside.status, outside.status]).toEqual([200, 404]);
  });

  test.each(['/', '/khong-co/', '/don-vi'])('sends the security headers with %s', async (path) => {
    const { headers } = await ask(path);
    const sent = Object.keys(securityHeaders).map((name) => [name, headers.get(name)]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
  });

  test('takes no other method', async () => {
    const answer = await ask('/', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('shows a site put in place while it runs', async () => {
    const server = await listen(0, siteHandler({ folder: join(folder, 'dist'), base: '/' }));
    onTestFinished(server.close);
    const home = async () => (await fetch(`http://localhost:${String(server.port)}/`)).text();
    expect(await home()).toBe('trang chủ');
    writeFiles(folder, { 'dist/index.html': 'trang chủ mới' });
    expect(await home()).toBe('trang chủ mới');
  });
});
