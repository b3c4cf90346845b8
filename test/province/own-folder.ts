import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import { systemCode } from '../../src/commands/build/disk/disk.ts';
import { makeFolder } from '../../src/commands/build/disk/make-folder.ts';
import type { ProvinceOptions } from './options.ts';
import type { PortalFile } from './portal-file.ts';

/** The folders of a portal, which hold nothing else. */
const portalParts = ['data', 'content', 'public'] as const;

/** Says that a folder was made by the generator, and how: only such a folder is ever overwritten. */
const mark = 'tinh-mau.json';

/** Where the new parts are written before they take the place of the former ones. */
const beside = '.tinh-mau-moi';

/**
 * Writes the files of a province, one at a time with the number of those that are written, into a new or empty folder or one that holds a province already, and puts
 * them in the place of the former ones when all are there. Left early, it changes nothing.
 * @throws UsageError when a portal of someone else lies there, or anything else, or when nothing can be written there.
 */
export function* writingFiles(
  folder: string,
  files: Iterable<PortalFile>,
  options: ProvinceOptions,
): Generator<number> {
  const fresh = begunIn(folder);
  let written = 0;
  try {
    for (const { path, text } of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      yield (written += 1);
    }
    writeFileSync(join(folder, mark), `${JSON.stringify(options, null, 2)}\n`);
    for (const part of portalParts) {
      rmSync(join(folder, part), { recursive: true, force: true });
      renameSync(join(fresh, part), join(folder, part));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function begunIn(folder: string): string {
  const fresh = join(folder, beside);
  try {
    makeFolder(folder);
    refuseForeign(folder);
    rmSync(fresh, { recursive: true, force: true });
    for (const part of portalParts) mkdirSync(join(fresh, part), { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  return fresh;
}

function refuseForeign(folder: string): void {
  const entries = readdirSync(folder).filter((name) => name !== beside);
  const held = portalParts.find((part) => entries.includes(part)) ?? entries[0];
  if (held === undefined || entries.includes(mark)) return;
  throw new UsageError({
    vi: `Thư mục "${folder}" có sẵn "${held}" không do tỉnh mẫu tạo ra nên không bị ghi đè. Hãy chọn thư mục khác bằng --out.`,
    en: `The folder "${folder}" holds a "${held}" that is not of a model province and is not overwritten. Name another folder by --out.`,
  });
}

function unwritable(folder: string, error: unknown): unknown {
  const code = systemCode(error) ?? '';
  if (['EEXIST', 'ENOTDIR'].includes(code))
    return new UsageError({
      vi: `"${folder}" là một tệp hoặc nằm trong một tệp, không phải thư mục. Hãy chọn thư mục khác bằng --out.`,
      en: `"${folder}" is a file or lies in one; it is no folder. Name another folder by --out.`,
    });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(code))
    return new UsageError({
      vi: `Không ghi được vào "${folder}". Hãy cấp quyền ghi, hoặc chọn thư mục khác bằng --out.`,
      en: `Cannot write to "${folder}". Allow writing there, or name another folder by --out.`,
    });
  return error;
}
