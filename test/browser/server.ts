import { listen } from '../../src/commands/serve/listen.ts';
import { siteHandler } from '../../src/commands/serve/site-handler.ts';

/** A built site on this machine, with the headers that every host should send. */
export interface ServedSite {
  /** Its first page: `http://localhost:40123/a/b/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the site in `folder`, which was built for `base`, on any free port. */
export async function serveSite(folder: string, base = '/'): Promise<ServedSite> {
  const { port, close } = await listen(0, siteHandler({ folder, base }));
  return { url: `http://localhost:${String(port)}${base}`, close };
}
