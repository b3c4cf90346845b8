import { buildPortal } from './build/build-portal.ts';
import { runCommand } from './command.ts';

/** `npm run build`: check → build beside → verify → swap into OUT_DIR. */
await runCommand(process.argv.slice(2), async (running) => {
  await buildPortal(running);
});
