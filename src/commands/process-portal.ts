import { readEnvironment } from '../environment.ts';
import type { Environment } from '../environment.ts';
import { requirePortalFolder } from './require-folder.ts';

/** Makes the folder that `--root` names the portal of this process, and of those that it starts. */
export function takeRoot(root: string | undefined): void {
  if (root !== undefined) process.env['PORTAL_ROOT'] = root;
}

/** The settings of this process, once they name a portal. */
export function portalEnvironment(): Environment {
  const environment = readEnvironment(process.env, process.cwd(), new Date());
  requirePortalFolder(environment.root);
  return environment;
}
