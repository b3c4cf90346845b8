import type { RequestListener } from 'node:http';
import { languages } from '../table/language.ts';
import { fill } from '../text/messages/say.ts';
import { buildPortal } from './build/build-portal.ts';
import { buildPhrases } from './build/phrases.ts';
import { runCommand } from './command.ts';
import type { Running } from './command.ts';
import { rootOption } from './every-command.ts';
import { listen } from './serve/listen.ts';
import { siteHandler } from './serve/site-handler.ts';
import { stopOf } from './serve/stop.ts';
import { portalEnvironment, takeRoot } from './process-portal.ts';

const notReady: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '5' }).end();
};

/** `npm start`: builds the portal, then serves it on PORT of this machine until stopped. */
async function start(running: Running, { root }: { readonly root?: string }): Promise<void> {
  takeRoot(root);
  const environment = portalEnvironment();
  let answer = notReady;
  // Before the build: a port that is taken is told at once, not after a minute of work.
  const server = await listen(environment.port, (request, response) => {
    answer(request, response);
  });
  try {
    const { outDir, plan } = await buildPortal(running);
    answer = siteHandler({ folder: outDir, base: plan.base });
    const url = `http://localhost:${String(server.port)}${plan.base}`;
    for (const language of languages)
      process.stdout.write(`${fill(buildPhrases.serving[language], { url })}\n`);
    await stopOf(running.signal);
  } finally {
    await server.close();
  }
}

await runCommand(process.argv.slice(2), start, { root: rootOption });
