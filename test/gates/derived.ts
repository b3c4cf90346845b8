import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../../src/table/codes.ts';
import type { Gate } from './gate.ts';
import { repository, testReport } from './stage.ts';

/** Gates that follow from what lies in the repository and from what the tests reported. */
export function derivedGates(): ReadonlyMap<string, Gate> {
  return new Map([
    ['codes', codesGate()],
    ['kill', killGate()],
  ]);
}

function codesGate(): Gate {
  const broken = join(repository, 'test/fixtures/broken');
  const shown = new Set(
    readdirSync(broken)
      .map((fault) => join(broken, fault, 'expected.txt'))
      .filter((file) => existsSync(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/ {2}(?:LỖI|CẢNH BÁO) (\S+)/g)])
      .map(([, code = '']) => code),
  );
  const all = Object.keys(codes);
  const held = all.filter((code) => shown.has(code)).length;
  return {
    name: 'codes of faults whose message a test shows',
    measured: `${String(held)} of ${String(all.length)}`,
    bar: 'all',
    ok: held === all.length,
  };
}

/** The tests that kill builds say themselves whether a site was whole; here they are only counted. */
function killGate(): Gate {
  const results = resultsOf('kill.test.ts');
  const passed = results.filter((status) => status === 'passed').length;
  return {
    name: 'tests of builds killed at any moment: the old site or the new, whole',
    measured: `${String(passed)} of ${String(results.length)} pass`,
    bar: 'all',
    ok: results.length > 0 && passed === results.length,
  };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function resultsOf(file: string): readonly string[] {
  const report = testReport('unit');
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults
    .filter(({ name }) => name.endsWith(`/${file}`))
    .flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
}
