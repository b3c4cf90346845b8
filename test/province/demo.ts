import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { engine } from '../../src/commands/build/build-portal.ts';
import { progressOn } from '../../src/commands/build/progress.ts';
import { runCommand } from '../../src/commands/command.ts';
import { fill } from '../../src/text/messages/say.ts';
import { demoPhrases } from './demo-phrases.ts';
import { provinceOptions, sizeOptions } from './given-options.ts';
import { writingProvince } from './province.ts';
import { runOn } from './run-on.ts';

const options = {
  ...sizeOptions,
  out: {
    kind: 'text',
    says: { vi: 'thư mục để ghi tỉnh mẫu', en: 'the folder to write the province to' },
  },
  'no-serve': {
    kind: 'switch',
    says: { vi: 'chỉ dựng, không mở cổng để xem', en: 'build only, serve nothing' },
  },
} as const;

/** Beside the code, where a newcomer finds its tables and can change them; git ignores it. */
const usualFolder = resolve(engine, '.demo');

/**
 * `npm run demo`: generates an invented province, builds it and serves it, or with `--no-serve` only builds. The folder of
 * the portal is DIR, the site DIR/dist. Ends as `npm start` and `npm run build` do.
 */
await runCommand(
  process.argv.slice(2),
  async ({ language, debug, signal }, given) => {
    const province = provinceOptions(given);
    const folder = resolve(given.out ?? usualFolder);
    const progress = progressOn({ language, output: process.stderr });
    progress.stage(demoPhrases.generating[language]);
    try {
      for (const count of writingProvince(folder, province)) {
        progress.note(fill(demoPhrases.files[language], { count }));
        await setImmediate();
        signal.throwIfAborted();
      }
    } catch (error) {
      progress.end(true);
      throw error;
    }
    progress.end();
    const command = given['no-serve'] === true ? 'build' : 'start';
    process.exitCode = await runOn(command, { folder, language, debug });
  },
  options,
);
