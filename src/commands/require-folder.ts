import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';

/** @throws UsageError unless `path` is a folder. */
export function requireFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new UsageError({
    vi: `Không thấy thư mục "${path}". Chạy lệnh trong thư mục của cổng, hoặc chỉ thư mục đó bằng --root hay PORTAL_ROOT.`,
    en: `There is no folder "${path}". Run the command in the folder of the portal, or name that folder by --root or PORTAL_ROOT.`,
  });
}

/** @throws UsageError unless `root` is a folder with one of data in it. */
export function requirePortalFolder(root: string): void {
  requireFolder(root);
  requireFolder(join(root, 'data'));
}
