import type { Environment } from '../../environment.ts';
import { holdPortal } from '../../held.ts';
import { openPortal, portalFrom } from '../../open.ts';
import type { Language } from '../../table/language.ts';
import { inspect } from '../faults.ts';
import { expectedPages } from '../verify/expected.ts';
import type { Checked } from './plan.ts';

/** Checks what the administration wrote, plans the pages that must come of it, and keeps the portal for them. */
export function checkContent(environment: Environment, language: Language): Checked {
  const { root, buildDate, basePath, siteUrl } = environment;
  const opened = openPortal(root, buildDate);
  const inspection = inspect(opened, language);
  if (!inspection.ok) return inspection;
  const portal = portalFrom(opened, buildDate);
  holdPortal({ opened, portal });
  const { settings } = portal;
  const counts = Object.entries(opened.tables).map(
    ([table, rows]) => [table, rows.length] as const,
  );
  return {
    ...inspection,
    plan: {
      pages: expectedPages(portal),
      languages: settings.languages,
      base: basePath ?? settings.basePath,
      siteUrl: siteUrl ?? settings.siteUrl,
      buildDate,
      rows: Object.fromEntries(counts),
    },
  };
}
