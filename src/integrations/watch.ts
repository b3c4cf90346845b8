import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type Server = Setup['server'];

export interface WatchOptions {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Calls back after each change in the folders, and at once when one was made while the server started. */
  readonly listen: (hear: () => void) => void;
  /** The page to show instead of every other, while there is one. Called after each change. */
  readonly inspect: () => string | undefined;
}

/** Editors save in several steps; one look after the last of them is enough. */
const quiet = 80;

/**
 * The preview follows the data and texts, also where they are no modules: after a change in `folders` every page is made
 * anew and the browser reloads; while `inspect` finds faults, its page stands in the place of all.
 */
export function watch({ folders, listen, inspect }: WatchOptions): AstroIntegration {
  return {
    name: 'watch-portal',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        let standIn: string | undefined;
        let waiting: NodeJS.Timeout | undefined;
        const returned = returnedOf(folders);
        const look = async () => {
          // The server has let go of a folder that was away, and forgotten its texts.
          const back = returned();
          server.watcher.add(back);
          if (back.length > 0) await readTexts(refreshContent);
          standIn = inspect();
          // Pages of faulty data cannot be made: the browser alone asks again, and gets the report.
          renew(server, standIn === undefined ? Object.keys(server.environments) : ['client']);
        };
        const lookSoon = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => void look(), quiet);
        };
        server.watcher.add([...folders]);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path.startsWith(folder + sep))) lookSoon();
        });
        // The server's own watcher knows nothing of what was changed before it began.
        listen(lookSoon);
        server.middlewares.use((request, response, next) => {
          if (standIn === undefined || request.headers.accept?.includes('text/html') !== true)
            next();
          else response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8' }).end(standIn);
        });
      },
    },
  };
}

/** Reads the texts again. Texts at fault stop the server's reading; the look that follows tells of every fault. */
async function readTexts(refresh: Setup['refreshContent']): Promise<void> {
  try {
    await refresh?.({});
  } catch {
    return;
  }
}

/** Asked again and again, gives the folders that are there and were not when it was asked before. */
function returnedOf(folders: readonly string[]): () => string[] {
  let away: readonly string[] = [];
  return () => {
    const back = away.filter((folder) => existsSync(folder));
    away = folders.filter((folder) => !existsSync(folder));
    return back;
  };
}

/** Runs the modules again; none of them is read again but those that changed themselves, which the server sees to. */
function renew(server: Server, environments: readonly string[]): void {
  for (const name of environments) server.environments[name]?.hot.send({ type: 'full-reload' });
}
