import { buildPortal } from './build/build-portal.ts';
import { runCommand } from './command.ts';

const options = { clean: { kind: 'switch' }, timings: { kind: 'text' } } as const;

/** `npm run build`: check → build beside → verify → swap into OUT_DIR. */
await runCommand(
  process.argv.slice(2),
  async (running, { clean, timings }) => {
    await buildPortal(running, { clean, timings });
  },
  options,
);
