import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from 'node:process';
import { listFiles } from '../../verify/tree.ts';

const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The SHA-256 of all that makes pages out of a portal: the engine's files, its packages, and the versions of Node and ICU. */
export function engineDigest(engine: string): string {
  const hash = createHash('sha256').update(`${versions.node} ${versions['icu'] ?? ''}\n`);
  const files = [...listFiles(join(engine, 'src')).map((file) => `src/${file}`), ...parts];
  for (const file of files.filter((one) => existsSync(join(engine, one)))) {
    const bytes = readFileSync(join(engine, file));
    hash.update(`${file} ${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('base64url');
}
