import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a built site is, in bytes. */
export interface Weight {
  readonly pages: number;
  readonly html: number;
  readonly all: number;
}

export function weigh(folder: string): Weight {
  const sum = { pages: 0, html: 0, all: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    sum.all += size;
    if (!entry.name.endsWith('.html')) continue;
    sum.pages += 1;
    sum.html += size;
  }
  return sum;
}
