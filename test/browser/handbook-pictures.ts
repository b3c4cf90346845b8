import { appendFileSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Picture } from './document-picture.ts';

const window = { width: 1280, colorScheme: 'light' } as const;

/** What the handbook shows: pages of the portal, and the page for editing once it has opened a folder. */
export const handbookPictures = [
  {
    ...window,
    name: 'editor-guide',
    path: 'quan-tri/#/collections/guides/entries/nop-ho-so-truc-tuyen',
    ready: '[data-locale="vi"] [data-key-path="title"] input',
    height: 760,
    moves: 2000,
  },
  {
    ...window,
    name: 'editor-directive',
    path: 'quan-tri/#/collections/directives/entries/duc-tho-2440-ubnd-vh',
    ready: '[data-locale="vi"] [data-key-path="subject"] textarea',
    height: 760,
    moves: 2000,
  },
  {
    ...window,
    name: 'unit-merged',
    path: 'don-vi/bac-giang-thanh-pho-bac-giang/',
    height: 640,
  },
] as const satisfies readonly Picture[];

/** A copy of this portal that asks for the page for editing. Gives its folder. */
export function handbookPortal(folder: string): string {
  const repository = resolve(import.meta.dirname, '../..');
  for (const part of ['data', 'content', 'public'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  appendFileSync(join(folder, 'data/portal.yaml'), '\neditor:\n  backend: local\n');
  return folder;
}
