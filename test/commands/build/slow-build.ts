import { publish } from '../../../src/commands/build/publish.ts';
import { checked, fakeRenderer, optionsIn } from './fake-site.ts';

// A build in a process of its own, to be killed: node slow-build.ts <folder> <text> <pause>
const [folder = '', text = '', pause = '0'] = process.argv.slice(2);
await publish(optionsIn(folder), {
  check: () => checked,
  render: fakeRenderer({ text, pause: Number(pause) }),
});
