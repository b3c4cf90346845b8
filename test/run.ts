import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivedGates } from './gates/derived.ts';
import { readGates, reports } from './gates/gate.ts';
import { countsIn, failuresIn, lastLine, longestIn } from './gates/outcome.ts';
import { completed, gatesReport } from './gates/report.ts';
import { isOwnPortal } from './own-portal.ts';
import { program, runStage, testReport, tests } from './gates/stage.ts';
import type { Stage, StageResult } from './gates/stage.ts';

/**
 * `npm test`: format, lint, types, unit tests, the build of the portal, facts of the built site, a real browser; then
 * the report of the gates and, as its last line, `N passed, 0 failed`. One failure stops no other stage. Of the portal of an
 * administration only the build is asked; what the pages hold is known of the engine's own.
 */
const work = mkdtempSync(join(tmpdir(), 'cong-khai-test-'));
const environment = cleaned(process.env);
const sites = { '/': join(work, 'root'), '/a/': join(work, 'one'), '/a/b/': join(work, 'two') };
const siteVariables = {
  SITE_DIR: sites['/'],
  SITE_DIR_ONE: sites['/a/'],
  SITE_DIR_DEEP: sites['/a/b/'],
};

const testStages = isOwnPortal ? (['unit', 'site', 'browser'] as const) : (['unit'] as const);
/** Figures and texts are in the form in which their editors keep them. */
const formatted = isOwnPortal ? ['.'] : ['.', '!data', '!content'];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = await allStages();
rmSync(work, { recursive: true, force: true });
report(results);

/**
 * Two rows side by side, each for one core: the sites with the browser that looks at them, and what needs no site. The tests of built
 * sites start builds of several processes themselves: they come last, and use every core.
 */
async function allStages(): Promise<readonly StageResult[]> {
  const builds = Object.entries(sites).map(([base, outDir]) =>
    stage(`build for ${base}`, ['src/commands/build.ts'], { BASE_PATH: base, OUT_DIR: outDir }),
  );
  const checks = [
    stage('format', [program('prettier'), '--check', ...formatted]),
    stage('lint', [program('eslint'), '--max-warnings', '0', '.']),
    stage('types', [
      program('astro'),
      'check',
      '--minimumSeverity=hint',
      '--minimumFailingSeverity=hint',
    ]),
    stage('unit', tests('unit', 'test/vitest.config.ts')),
  ];
  const rows = await Promise.all([inOrder([...builds, ...ofPages('browser')]), inOrder(checks)]);
  return [...rows.flat(), ...(await inOrder(ofPages('site')))];
}

/** The tests of the pages of the engine's own portal. */
function ofPages(name: 'site' | 'browser'): readonly Stage[] {
  return isOwnPortal
    ? [stage(name, tests(name, `test/${name}/vitest.config.ts`), siteVariables)]
    : [];
}

function stage(
  name: string,
  command: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Stage {
  return { name, command, environment: { ...environment, ...variables } };
}

async function inOrder(stages: readonly Stage[]): Promise<readonly StageResult[]> {
  const done: StageResult[] = [];
  for (const one of stages) {
    const result = await runStage(one);
    const longest = longestIn(testReport(one.name), 5);
    const most = longest === '' ? '' : `; longest: ${longest}`;
    console.log(`${result.ok ? '✓' : '✗'} ${one.name}  ${result.seconds.toFixed(1)} s${most}`);
    if (!result.ok) console.log(result.output);
    done.push(result);
  }
  return done;
}

/** Whatever the caller set for a portal of its own must not reach the tests; all stages share one day. */
function cleaned(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(PORTAL_ROOT|OUT_DIR|SITE_URL|BASE_PATH|BUILD_DATE|SOURCE_DATE_EPOCH|PORT|SITE_DIR.*|ASTRO_.*|VITEST.*)$/;
  const kept = Object.entries(variables).filter(([name]) => !own.test(name));
  return {
    ...Object.fromEntries(kept),
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DATE: new Date().toISOString().slice(0, 10),
  };
}

function report(stages: readonly StageResult[]): void {
  const counts = testStages.map((name) => countsIn(testReport(name)));
  const sum = (part: 'passed' | 'failed' | 'skipped') =>
    counts.reduce((total, one) => total + one[part], 0);
  const failedTests = new Set(
    testStages.filter((name) => countsIn(testReport(name)).failed > 0) as readonly string[],
  );
  const measured = new Map([...readGates(reports), ...derivedGates()]);
  const gates = isOwnPortal ? completed(measured) : [...measured.values()];
  const total = {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    stages: stages.filter(({ ok, name }) => !ok && !failedTests.has(name)).length,
    gates: gates.filter(({ ok }) => !ok).length,
  };
  const failed = stages.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(`\n${gatesReport(gates)}\n`);
  if (!isOwnPortal)
    console.log(
      'data/portal.yaml is that of an administration: the software was tested by its fixtures, and the portal was built; the tests of the figures and pages of the engine’s own portal were left out.\n',
    );
  if (failed.length > 0) console.log(`Stages that failed: ${failed.join(', ')}.\n`);
  console.log(lastLine(total));
  process.exitCode = failuresIn(total) === 0 ? 0 : 1;
}
