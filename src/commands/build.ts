import { buildPortal } from './build/build-portal.ts';
import { runCommand } from './command.ts';

const options = { timings: { kind: 'text' } } as const;

/** `npm run build`: check → build beside → verify → swap into OUT_DIR. */
await runCommand(
  process.argv.slice(2),
  async (running, { timings }) => {
    await buildPortal(running, { timings });
  },
  options,
);
