import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../../../src/environment.ts';
import { startRenderer } from '../../../../src/commands/build/render/renderer.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const engine = resolve(import.meta.dirname, '../../../..');
const portal = join(engine, 'test/fixtures/portals/minimal');

test('a process reads nothing of the portal before it is told to', async () => {
  const root = temporaryFolder();
  const work = temporaryFolder();
  const environment = readEnvironment({ PORTAL_ROOT: root }, work, new Date('2026-11-24'));
  const renderer = startRenderer(
    { engine, environment, language: 'en', debug: false, variables: process.env },
    { work, site: join(work, 'site'), signal: new AbortController().signal },
    'check',
  );
  // It has long been there by now, and would have told of a folder without a portal.
  await setTimeout(1500);
  for (const part of readdirSync(portal))
    cpSync(join(portal, part), join(root, part), { recursive: true });
  renderer.order({ kind: 'read' });
  expect(await renderer.report).toMatchObject({ kind: 'checked', checked: { ok: true } });
  renderer.child.kill('SIGTERM');
  await renderer.ended;
});
