import { argv, env } from 'node:process';
import { readEnvironment } from '../../environment.ts';
import { holdSelection } from '../../held.ts';
import type { Language } from '../../table/language.ts';
import { checkContent } from './content.ts';
import type { Answer, Request } from './astro.ts';

// The process that checks a portal and then makes its pages: node astro-process.ts <engine> <language>
// One reading of the data serves both. What it was told stands in its environment; its parent speaks to it by messages.
const [, , engine = '', language = 'vi'] = argv;

const answer = (message: Answer) =>
  new Promise<void>((done) => process.send?.(message, undefined, {}, () => done()));

try {
  const environment = readEnvironment(env, process.cwd(), new Date());
  const checked = await checkContent(environment, { language: language as Language, engine });
  const request = new Promise<Request>((received) => process.once('message', received));
  // The channel was let go by the guard; until the request it keeps this process alive.
  process.channel?.ref();
  await answer({ checked });
  const { omit, only } = await request;
  process.channel?.unref();
  holdSelection({ omit: new Set(omit), only: only && new Set(only) });
  const { build } = await import('astro');
  await build({ root: engine });
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`[ERROR] ${message}\n`, () => process.exit(1));
}
