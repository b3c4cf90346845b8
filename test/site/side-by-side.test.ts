import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build.ts';
import { readPage, textOf } from './page.ts';
import { fixture, repository, suiteFolder } from './portal-folder.ts';

// What Astro leaves in the folder of the engine is one for all builds: another build, or the development server of another
// portal, may write it at any moment.
test('a build finds its own texts, whatever another one leaves meanwhile', async () => {
  const shared = join(repository, '.astro/content-modules.mjs');
  const other = setInterval(() => {
    writeFileSync(shared, 'export default new Map();');
  }, 2);
  try {
    const root = fixture('portals/guides');
    const site = await buildSite({ root, outDir: join(suiteFolder(), 'dist') });
    expect(textOf(readPage(site, 'huong-dan/dai/').main)).toContain('ở đầu trang.');
  } finally {
    clearInterval(other);
  }
});
