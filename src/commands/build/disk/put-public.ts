import { join } from 'node:path';
import { listFiles } from '../../verify/tree.ts';
import { copyFile } from './copy-file.ts';
import { isSystemFile } from './system-files.ts';

/** Copies `public/` of a portal into its site, as it is: whoever keeps it on a Mac or in Windows cannot keep system files away. */
export function putPublic(root: string, site: string): void {
  const folder = join(root, 'public');
  for (const file of listFiles(folder).filter((one) => !isSystemFile(one)))
    copyFile(join(folder, file), join(site, file));
}
