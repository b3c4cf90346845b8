import { argv } from 'node:process';
import { build } from 'astro';
import { endWith } from './last-words.ts';
import { toldToRead } from './told-to-read.ts';

// The process that bundles the code of the pages: node bundle-process.ts <engine> <log level>
// It reads the texts of the portal and none of its data, so it need not wait for the check: nothing of what it makes runs before.
const [, , engine = '', logLevel = 'warn'] = argv;

try {
  await toldToRead();
  await build({ root: engine, logLevel: logLevel === 'info' ? 'info' : 'warn' });
  process.exit(0);
} catch (error) {
  endWith(error);
}
