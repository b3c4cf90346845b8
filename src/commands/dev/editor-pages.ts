import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { editorFolder } from '../../editor/address.ts';
import { heldPortal } from '../../held.ts';
import { editorPage } from '../../integrations/editor-page.ts';
import { editorPlan } from '../build/editor-plan.ts';
import { writeEditor } from '../build/write-editor.ts';

/**
 * Makes the page for editing of the portal that this process holds, where its settings ask for one, in a folder that goes with the
 * process.
 */
export async function editorPages(
  engine: string,
  place: { readonly basePath: string | undefined; readonly siteUrl: string | undefined },
): Promise<readonly AstroIntegration[]> {
  const portal = heldPortal()?.portal;
  const base = place.basePath ?? portal?.settings.basePath ?? '/';
  const plan = portal && editorPlan(portal, { base, siteUrl: place.siteUrl });
  if (plan === undefined) return [];
  const work = mkdtempSync(join(tmpdir(), 'cong-khai-quan-tri-'));
  // Astro ends the process in its own way when it is stopped.
  process.once('exit', () => {
    rmSync(work, { recursive: true, force: true });
  });
  await writeEditor(work, engine, plan);
  return [editorPage({ folder: join(work, editorFolder), address: `${base}${editorFolder}/` })];
}
