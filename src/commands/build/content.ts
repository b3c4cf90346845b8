import { homedir } from 'node:os';
import type { Environment } from '../../environment.ts';
import { holdPortal } from '../../held.ts';
import { portalFrom } from '../../open.ts';
import type { Portal } from '../../model/portal.ts';
import { everyRecord } from '../../search/records/everything.ts';
import type { TextRecord } from '../../search/text-record.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import type { Language } from '../../table/language.ts';
import { inspect } from '../faults.ts';
import { openChecked } from '../open-checked.ts';
import { digest } from '../../slices/fingerprint.ts';
import { addresses } from '../../text/address.ts';
import { sectionsOf } from '../../text/site.ts';
import { expectedPages } from '../verify/expected.ts';
import { editorPlan } from './editor-plan.ts';
import { readBodies } from './bodies.ts';
import { engineDigest } from './kept/engine-digest.ts';
import type { Checked, Outline } from './plan.ts';

/** Checks what the administration wrote, plans the pages that must come of it, and keeps the portal for them. */
export function checkContent(
  environment: Environment,
  { language, engine }: { readonly language: Language; readonly engine: string },
): Checked<Outline> {
  const { root, buildDate, basePath, siteUrl } = environment;
  const opened = openChecked(diskFolder(root), buildDate, { siteUrl });
  const inspection = inspect(opened, language, root);
  if (!inspection.ok) return inspection;
  const portal = opened.portal ?? portalFrom(opened, buildDate);
  holdPortal({ opened, portal });
  const { settings } = portal;
  const base = basePath ?? settings.basePath;
  const url = siteUrl ?? settings.siteUrl;
  const sections = sectionsOf(portal);
  // Kept pages were verified not to name these folders.
  const places = [root, engine, homedir()];
  const counts = Object.entries(opened.tables).map(
    ([table, rows]) => [table, rows.length] as const,
  );
  return {
    ...inspection,
    plan: {
      pages: expectedPages(portal),
      languages: settings.languages,
      base,
      siteUrl: url,
      buildDate,
      listed: !settings.sample,
      common: digest(JSON.stringify([engineDigest(engine), settings, sections, base, url, places])),
      texts: textsOf(portal, root, base),
      editor: editorPlan(portal, { base, siteUrl: url }),
      rows: Object.fromEntries(counts),
    },
  };
}

function textsOf(portal: Portal, root: string, base: string): readonly TextRecord[] {
  const { languages } = portal.settings;
  const [defaultLanguage = 'vi'] = languages;
  const bodyOf = readBodies(root);
  return languages.flatMap((language) =>
    everyRecord(portal, language, { to: addresses({ base, language, defaultLanguage }), bodyOf }),
  );
}
