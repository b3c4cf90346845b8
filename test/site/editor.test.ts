import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './build.ts';
import { elements, filesIn, linksOf, pagesIn } from './page.ts';
import { copyPortal, fixture, repository, suiteFolder } from './portal-folder.ts';

test('a portal that does not ask for the page for editing holds nothing of it', () => {
  expect(filesIn(inject('built').root).filter((file) => /quan-tri|sveltia/.test(file))).toEqual([]);
});

describe('a portal that asks for it', () => {
  const folder = suiteFolder();
  let site: string;

  beforeAll(async () => {
    const root = copyPortal(fixture('sound'), join(folder, 'portal'), {
      'data/portal.yaml': (text) => `${text}\neditor:\n  backend: local\n`,
    });
    const variables = { SITE_URL: 'https://congkhai.example.vn' };
    site = await buildSite({ root, outDir: join(folder, 'dist'), base: '/a/b/', variables });
  });

  test('has the page, for nobody who does not look for it', () => {
    const [page] = pagesIn(site).filter(({ file }) => file === 'quan-tri/index.html');
    const metas = page ? elements(page.document, 'meta') : [];
    expect(metas.map(({ attribs }) => attribs['content'])).toContain('noindex');
    const others = pagesIn(site).filter(({ file }) => file !== 'quan-tri/index.html');
    expect(others.flatMap(({ document }) => linksOf(document)).filter(leadsThere)).toEqual([]);
    const lists = filesIn(site).filter((file) => /sitemap|tim-kiem\/.*json$/.test(file));
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.filter((file) => leadsThere(read(file)))).toEqual([]);
  });

  test('holds what the page loads, with the licences of the letters', () => {
    const files = filesIn(site).filter((file) => file.startsWith('quan-tri/'));
    const ofKind = (form: RegExp) => files.filter((file) => form.test(file)).length;
    expect(ofKind(/\/vi-[\w-]+\.js$/)).toBe(1);
    expect(ofKind(/\/(?:de|fr)-[\w-]+\.js$/)).toBe(0);
    expect(ofKind(/LICENSE\.txt$/)).toBe(3);
    expect(ofKind(/\.map$/)).toBe(0);
    const config = JSON.parse(read('quan-tri/cau-hinh.json')) as Record<string, unknown>;
    expect(config['display_url']).toBe('https://congkhai.example.vn/a/b/');
  });

  test('has it in the preview too', async () => {
    const child = spawn(process.execPath, ['src/commands/dev.ts'], {
      cwd: repository,
      env: {
        ...process.env,
        PORTAL_ROOT: join(folder, 'portal'),
        PORT: '0',
        BASE_PATH: '/a/',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      const [address = ''] = /http:\S+/.exec(said.toString()) ?? [];
      const answer = await fetch(new URL('quan-tri/', address));
      expect(await answer.text()).toContain('<h1>Sửa bài trên trình duyệt</h1>');
    } finally {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('close', done));
    }
  });

  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const leadsThere = (text: string) => text.includes('quan-tri');
});
