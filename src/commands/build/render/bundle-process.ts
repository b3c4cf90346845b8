import { argv } from 'node:process';
import { build } from 'astro';
import { root } from '../../../place.ts';
import { inputsDigest } from '../kept/manifest.ts';
import { endWith } from './last-words.ts';
import type { Report } from './messages.ts';

// The process that bundles the code of the pages: node bundle-process.ts <engine> <log level>
// It reads the texts of the portal and none of its data, so it need not wait for the check: nothing of what it makes runs before.
const [, , engine = '', logLevel = 'warn'] = argv;

try {
  await build({ root: engine, logLevel: logLevel === 'info' ? 'info' : 'warn' });
  const report: Report = { kind: 'ready', inputs: inputsDigest(root) };
  process.send?.(report, undefined, {}, () => process.exit(0));
} catch (error) {
  endWith(error);
}
