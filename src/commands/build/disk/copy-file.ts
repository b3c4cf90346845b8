import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Copies a file into another place: neither is touched when somebody edits the other. */
export function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
