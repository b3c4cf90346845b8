import { relative } from 'node:path';
import type { Opened } from '../open.ts';
import type { Language } from '../table/language.ts';
import { count, summary } from '../text/report/summary.ts';
import { textReport } from '../text/report/text.ts';
import { exitOf } from './check-portal.ts';

/** What the check of a portal says to a command that goes on only without errors. */
export type Inspection =
  | { readonly ok: false; readonly report: string; readonly exitCode: 1 | 2 }
  /** `warnings` counts them in words; empty without any. */
  | { readonly ok: true; readonly warnings: string };

const seeEach = {
  vi: ' (xem từng chỗ: npm run check{root})',
  en: ' (see each: npm run check{root})',
};

/** The same judgement as `npm run check`: errors in full, warnings in short. `root` is the folder of the portal. */
export function inspect(
  { issues }: Pick<Opened, 'issues'>,
  language: Language,
  root: string,
): Inspection {
  const exitCode = exitOf(issues, false);
  if (exitCode === 1 || exitCode === 2)
    return { ok: false, report: textReport(issues, language), exitCode };
  if (issues.length === 0) return { ok: true, warnings: '' };
  const hint = seeEach[language].replace('{root}', () => rootAsAsked(root, process.cwd()));
  return { ok: true, warnings: summary(count(issues), language) + hint };
}

/** What `npm run check` must be told to look at the same portal; nothing where it looks there by itself. */
export function rootAsAsked(root: string, folder: string): string {
  const inside = relative(folder, root);
  if (inside === '') return '';
  const path = inside.startsWith('..') ? root : inside;
  return ` -- --root ${/\s/.test(path) ? `"${path}"` : path}`;
}
