import { join } from 'node:path';
import { dev } from 'astro';
import { faultPage } from '../integrations/fault-page.ts';
import { watch } from '../integrations/watch.ts';
import { holdPortal } from '../held.ts';
import { portalFrom } from '../open.ts';
import { languages } from '../table/language.ts';
import { diskFolder } from '../table/disk-folder.ts';
import { newMemory } from '../table/digest-memory.ts';
import { fill } from '../text/messages/say.ts';
import { engine } from './build/build-portal.ts';
import { buildPhrases } from './build/phrases.ts';
import { runCommand } from './command.ts';
import type { Running } from './command.ts';
import { editorPages } from './dev/editor-pages.ts';
import { editsIn } from './dev/edits.ts';
import type { Edits } from './dev/edits.ts';
import { noticesOn } from './dev/notices.ts';
import { untilMended } from './dev/until-mended.ts';
import { rootOption } from './every-command.ts';
import { inspect } from './faults.ts';
import { openChecked } from './open-checked.ts';
import { stopOf } from './serve/stop.ts';
import { portalEnvironment, takeRoot } from './process-portal.ts';

/** `npm run dev`: the pages at PORT of this machine, made anew after each edit of the data or texts. */
async function develop(running: Running, given: { readonly root?: string }): Promise<void> {
  takeRoot(given.root);
  const { language, signal } = running;
  const { root, buildDate, port, siteUrl } = portalEnvironment();
  const notices = noticesOn((text) => process.stderr.write(text), language);
  const folders = ['data', 'content'].map((name) => join(root, name));
  const memory = newMemory();
  const standIn = () => {
    const opened = openChecked(diskFolder(root), buildDate, { memory, siteUrl });
    const inspection = inspect(opened, language, root);
    if (!inspection.ok) {
      notices.faulty(inspection.report);
      return faultPage(inspection.report, language);
    }
    notices.mended();
    // The pages take what was read for the check.
    holdPortal({ opened, portal: opened.portal ?? portalFrom(opened, buildDate) });
    return undefined;
  };
  const edits = editsIn(folders, signal);
  try {
    await untilMended(standIn, { port, edits });
    if (!signal.aborted) await preview(running, { folders, edits, standIn });
  } finally {
    // A watched folder keeps the process alive, also where it ends with an error.
    edits.close();
  }
}

interface Followed {
  /** Absolute. */
  readonly folders: readonly string[];
  readonly edits: Edits;
  readonly standIn: () => string | undefined;
}

/** Serves the pages until stopped. */
async function preview(
  { debug, signal }: Running,
  { folders, edits, standIn }: Followed,
): Promise<void> {
  const { port, siteUrl, basePath } = portalEnvironment();
  const ownPages = await editorPages(engine, { basePath, siteUrl });
  const server = await dev({
    root: engine,
    logLevel: debug ? 'info' : 'error',
    server: { port },
    integrations: [
      watch({ folders, listen: edits.listen, inspect: () => edits.look(standIn) }),
      ...ownPages,
    ],
  });
  // The configuration has loaded the portal of this process by now.
  const { site } = await import('../portal.ts');
  const url = `http://localhost:${String(server.address.port)}${site.base}`;
  for (const each of languages)
    process.stdout.write(`${fill(buildPhrases.developing[each], { url })}\n`);
  await stopOf(signal);
  await server.stop();
}

await runCommand(process.argv.slice(2), develop, { root: rootOption });
