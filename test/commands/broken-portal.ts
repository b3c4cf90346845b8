import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

interface Changes {
  readonly remove?: readonly string[];
  readonly write?: Readonly<Record<string, string>>;
  readonly extend?: Readonly<Record<string, number>>;
  readonly link?: Readonly<Record<string, string>>;
}

/** Makes a portal with the fault of a folder of `broken/` in a temporary folder, and gives its path. */
export function prepare(fault: string): string {
  const root = mkdtempSync(join(tmpdir(), 'broken-'));
  const folder = join(fixtures, 'broken', fault);
  cpSync(join(fixtures, 'sound'), root, { recursive: true });
  cpSync(folder, root, { recursive: true });
  for (const own of ['changes.json', 'expected.txt']) rmSync(join(root, own), { force: true });
  const changes = join(folder, 'changes.json');
  if (existsSync(changes)) apply(JSON.parse(readFileSync(changes, 'utf8')) as Changes, root);
  return root;
}

function apply({ remove = [], write = {}, extend = {}, link = {} }: Changes, root: string): void {
  for (const path of remove) rmSync(join(root, path), { recursive: true });
  for (const [path, text] of Object.entries(write)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const [path, size] of Object.entries(extend)) truncateSync(join(root, path), size);
  for (const [path, target] of Object.entries(link))
    symlinkSync(target.replace('{fixtures}', fixtures), join(root, path));
}
