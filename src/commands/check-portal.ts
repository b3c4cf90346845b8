import { relative, resolve, sep } from 'node:path';
import { EnvironmentError, readEnvironment } from '../environment.ts';
import { diskFolder } from '../table/disk-folder.ts';
import type { Issue } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import { settingsFile } from '../table/settings.ts';
import { codeQualityReport } from '../text/report/code-quality.ts';
import { githubReport } from '../text/report/github.ts';
import { jsonReport } from '../text/report/json.ts';
import { textReport } from '../text/report/text.ts';
import { readArguments, UsageError } from './arguments.ts';
import { askedLanguage } from './asked-language.ts';
import type { Call } from './call.ts';
import { everyCommand, rootOption } from './every-command.ts';
import { openChecked } from './open-checked.ts';
import type { Exit, Outcome } from './outcome.ts';
import { refused, said } from './outcome.ts';
import { requirePortalFolder } from './require-folder.ts';
import { asksForHelp, commandOf, usage } from './usage.ts';

const options = {
  format: {
    kind: 'text',
    choices: ['text', 'json', 'github', 'gitlab'],
    says: { vi: 'dạng của báo cáo', en: 'the form of the report' },
  },
  root: rootOption,
  strict: {
    kind: 'switch',
    says: { vi: 'cảnh báo cũng là lỗi', en: 'warnings count as errors' },
  },
  ...everyCommand,
} as const;

/**
 * Checks a portal and reports every fault at once. Faults in content end with 1, warnings too under `--strict`; a
 * call or folder that cannot be used with 2; a fault of ours with 3, in one line unless `--debug` asks for more.
 */
export function checkPortal(call: Call): Outcome {
  const language = askedLanguage(call.words);
  if (asksForHelp(call.words)) return said(usage(commandOf('check'), options, language), 0);
  try {
    return check(call, language);
  } catch (error) {
    if (error instanceof UsageError) return refused(error.words[language], 2);
    if (error instanceof EnvironmentError) return refused(error.words[language], 2);
    return refused(ownFault(error, call.words.includes('--debug'), language), 3);
  }
}

function check({ words, variables, folder, now }: Call, language: Language): Outcome {
  const given = readArguments(words, options);
  const environment = readEnvironment(variables, folder, now);
  const root = given.root === undefined ? environment.root : resolve(folder, given.root);
  requirePortalFolder(root);
  const { buildDate, siteUrl } = environment;
  const { issues } = openChecked(diskFolder(root), buildDate, { siteUrl });
  return said(
    report(issues, given.format, { language, folder: pathWithin(folder, root) }),
    exitOf(issues, given.strict === true),
  );
}

/** Faults of the settings weigh more than those of the content: with wrong settings no content can be published. */
export function exitOf(issues: readonly Issue[], strict: boolean): Exit {
  const counted = issues.filter(({ severity }) => severity === 'error' || strict);
  if (counted.some(({ file, severity }) => file === settingsFile && severity === 'error')) return 2;
  return counted.length > 0 ? 1 : 0;
}

function report(
  issues: readonly Issue[],
  format: string | undefined,
  { language, folder }: { readonly language: Language; readonly folder: string },
): string {
  if (format === 'json') return jsonReport(issues, language);
  if (format === 'github') return githubReport(issues, language, folder);
  if (format === 'gitlab') return codeQualityReport(issues, language, folder);
  return textReport(issues, language);
}

/** The way from `folder` to `root` with a slash at its end; empty when they are one or `root` lies elsewhere. */
function pathWithin(folder: string, root: string): string {
  const path = relative(folder, root).split(sep).join('/');
  return path === '' || path.startsWith('..') || resolve(path) === path ? '' : `${path}/`;
}

function ownFault(error: unknown, debug: boolean, language: Language): string {
  const known = error instanceof Error ? error : new Error(String(error));
  if (debug) return known.stack ?? known.message;
  const message = known.message.split('\n', 1)[0] ?? '';
  return language === 'vi'
    ? `Chương trình gặp lỗi, không phải do số liệu: ${message} (xem chi tiết bằng --debug)`
    : `The program failed, not the data: ${message} (see more with --debug)`;
}
