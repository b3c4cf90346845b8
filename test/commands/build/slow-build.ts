import { text as wordsOf } from 'node:stream/consumers';
import { publish } from '../../../src/commands/build/publish.ts';
import { checked, fakeRenderer, optionsIn } from './fake-site.ts';

// A build in a process of its own, to be killed: node slow-build.ts <folder> <text> <pause>
// `held` in place of a pause: it stops after its first page until its input is closed.
const [folder = '', text = '', pause = '0'] = process.argv.slice(2);
const manner = pause === 'held' ? { held: wordsOf(process.stdin) } : { pause: Number(pause) };
await publish(optionsIn(folder), {
  check: () => checked,
  render: fakeRenderer({ text, ...manner }),
});
