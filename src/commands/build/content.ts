import { textReport } from '../../text/report/text.ts';
import { count, summary } from '../../text/report/summary.ts';
import type { Language } from '../../table/language.ts';
import type { Environment } from '../../environment.ts';
import { findIssues } from '../find-issues.ts';
import { expectedPages } from '../verify/expected.ts';
import { buildPhrases } from './phrases.ts';
import type { Checked } from './publish.ts';

/** Checks what the administration wrote, as `npm run check` does, and plans the pages that must come of it. */
export async function checkContent(environment: Environment, language: Language): Promise<Checked> {
  const { root, buildDate } = environment;
  const issues = findIssues(root, buildDate);
  const counted = count(issues);
  if (counted.errors > 0) return { ok: false, report: textReport(issues, language) };
  // Loads the portal of this process, which takes its content as right: not before it was checked.
  const { portal, site, downloads } = await import('../../portal.ts');
  return {
    ok: true,
    warnings:
      counted.warnings === 0
        ? ''
        : `${summary(counted, language)}${buildPhrases.seeWarnings[language]}`,
    plan: {
      pages: expectedPages(portal),
      languages: site.settings.languages,
      base: site.base,
      siteUrl: site.url,
      buildDate: site.buildDate,
      rows: Object.fromEntries(
        downloads.map(({ definition, rows }) => [definition.name, rows.length]),
      ),
    },
  };
}
