import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { webmSeconds } from '../../src/content/video/webm.ts';
import { openPortal } from '../../src/open.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { captionsOf } from './captions.ts';
import { filesOf } from './head.ts';
import { transcriptOf } from './scenes.ts';
import { tellingOf } from './telling.ts';
import { filmSeconds } from './timing.ts';

const root = resolve(import.meta.dirname, '../..');
const { guides, settings } = openPortal(diskFolder(root), '2026-11-28');
const filmedGuides = guides.filter(({ id, video }) => video?.src === filesOf(id).film);

test('there is an example', () => {
  expect(filmedGuides.map(({ id }) => id)).toContain('nop-ho-so-truc-tuyen');
});

test.each(filmedGuides)(
  'the video of $id is that of its steps; after a change of them: npm run video -- $id',
  (guide) => {
    const { scenes, stretches } = tellingOf(guide, settings?.name ?? { vi: '', en: undefined });
    const { film, captions } = filesOf(guide.id);
    const file = (path: string) => readFileSync(join(root, 'public', path));
    for (const language of ['vi', 'en'] as const) {
      const told = scenes[language] ?? [];
      expect(file(captions[language]).toString()).toBe(captionsOf(told, stretches));
      expect(guide.video?.transcript[language]).toBe(transcriptOf(told, language).join('\n\n'));
    }
    const seconds = webmSeconds(file(film)) ?? 0;
    expect(seconds).toBeCloseTo(stretches.at(-1)?.end ?? 0, 1);
    expect(seconds).toBeGreaterThanOrEqual(filmSeconds.least);
    expect(seconds).toBeLessThanOrEqual(filmSeconds.most);
    expect(file(film).length).toBeLessThanOrEqual(600_000);
  },
);
