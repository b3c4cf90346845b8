import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../verify/tree.ts';

/** Whether the operating system or an office program left a file there: it is no part of a portal. */
export function isSystemFile(path: string): boolean {
  return /(^|\/)(\.ds_store|\._[^/]*|thumbs\.db|desktop\.ini|~\$[^/]*)$/i.test(path);
}

/** Takes such files of a portal out of its site: whoever keeps `public/` on a Mac or in Windows cannot keep them away. */
export function dropSystemFiles(root: string, site: string): void {
  for (const file of listFiles(join(root, 'public')).filter(isSystemFile))
    rmSync(join(site, file), { force: true });
}
