import { hash } from 'node:crypto';

/** The SHA-256 of files, by path from the root of the site. */
export type FileDigests = ReadonlyMap<string, string>;

/** In base64url. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
