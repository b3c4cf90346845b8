import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, runBuild } from './build.ts';
import { copyPortal, fixture, suiteFolder } from './portal-folder.ts';

const about = (text: string) => `---
title: Giới thiệu
summary: Cổng này cho thấy gì.
---

${text}
`;

describe('a text with a link that leads nowhere', () => {
  const folder = suiteFolder();
  const outDir = join(folder, 'dist');
  const build = (text: string, name: string) =>
    runBuild({
      root: copyPortal(fixture('sound'), join(folder, name), {
        'content/pages/gioi-thieu.mdx': () => about(text),
      }),
      outDir,
      base: '/a/b/',
    });

  test('fails the build, names page and link, and leaves the site that stood', async () => {
    await buildSite({ root: fixture('sound'), outDir, base: '/a/b/' });
    const before = readFileSync(join(outDir, 'gioi-thieu/index.html'), 'utf8');
    const { status, said } = await build('Xem [trang kia](/khong-co/).', 'broken');
    expect(status).toBe(1);
    expect(said).toContain('/khong-co/');
    expect(said).toContain('gioi-thieu');
    expect(readFileSync(join(outDir, 'gioi-thieu/index.html'), 'utf8')).toBe(before);
  });

  test('is built once the link is mended', async () => {
    const { status, said } = await build('Xem [danh sách](/don-vi/).', 'mended');
    expect({ status, said }).toMatchObject({ status: 0 });
    const page = readFileSync(join(outDir, 'gioi-thieu/index.html'), 'utf8');
    expect(page).toContain('<a href="/a/b/don-vi/">danh sách</a>');
  });
});
