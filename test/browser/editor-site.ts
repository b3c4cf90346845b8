import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildSite } from '../site/build.ts';
import { copyPortal, repository, suiteFolder } from '../site/portal-folder.ts';
import { serveSite } from './server.ts';
import type { ServedSite } from './server.ts';

/** A site with the editing page, for all tests of a file. */
export interface EditorSite {
  /** Around the portal, for whatever tests put there. */
  readonly folder: string;
  /** The folder of the portal that is edited. */
  readonly root: string;
  /** Its address; once the tests run. */
  readonly url: () => string;
}

/** Builds and serves this portal with an editing page for a folder of the same machine. */
export function editorSite(): EditorSite {
  const folder = suiteFolder();
  const root = join(folder, 'portal');
  let served: ServedSite | undefined;
  beforeAll(async () => {
    copyPortal(repository, root, {
      'data/portal.yaml': (text) => `${text}\neditor:\n  backend: local\n`,
    });
    served = await serveSite(await buildSite({ root, outDir: join(folder, 'dist') }));
  });
  afterAll(() => served?.close());
  return {
    folder,
    root,
    url() {
      if (served === undefined) throw new Error('not served yet');
      return served.url;
    },
  };
}
