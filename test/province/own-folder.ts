import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import type { ProvinceOptions } from './options.ts';

/** The folders of a portal, which hold nothing else. */
export const portalParts = ['data', 'content', 'public'] as const;

/** Says that a folder was made by the generator, and how: only such a folder is ever overwritten. */
const mark = 'tinh-mau.json';

/**
 * Takes a folder for a province: a new or empty one, or one that holds a province already.
 * @throws UsageError when a portal of someone else lies there, or anything else.
 */
export function takeFolder(folder: string, options: ProvinceOptions): void {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  const held = portalParts.find((part) => entries.includes(part)) ?? entries[0];
  if (held !== undefined && !entries.includes(mark))
    throw new UsageError({
      vi: `Thư mục "${folder}" có sẵn "${held}" không do tỉnh mẫu tạo ra nên không bị ghi đè. Hãy chọn thư mục khác bằng --out.`,
      en: `The folder "${folder}" holds a "${held}" that is not of a model province and is not overwritten. Name another folder by --out.`,
    });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mark), `${JSON.stringify(options, null, 2)}\n`);
}
