import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A seal under a text that only this installation of the engine can put: by a secret among its packages, where no portal has a file.
 * What a build runs lies beside `OUT_DIR`, which may be the folder of a stranger's change. `undefined` where no secret can be kept.
 */
export function sealOf(engine: string, text: string): string | undefined {
  const secret = secretOf(join(engine, 'node_modules/.cache/cong-khai/seal'));
  return secret && createHmac('sha256', secret).update(text).digest('base64url');
}

const bytes = 32;

function secretOf(file: string): Buffer | undefined {
  try {
    if (!existsSync(file)) makeSecret(file);
    const secret = readFileSync(file);
    // Another build may be about to write it.
    return secret.length === bytes ? secret : undefined;
  } catch {
    return undefined;
  }
}

function makeSecret(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, randomBytes(bytes), { flag: 'wx', mode: 0o600 });
}
