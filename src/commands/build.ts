import { UsageError } from './arguments.ts';
import { buildPortal, buildShard } from './build/build-portal.ts';
import { mergePhrases } from './build/shards/merge-phrases.ts';
import { readProcesses } from './build/render/processes.ts';
import { readShard } from './build/shards/shard.ts';
import { runCommand } from './command.ts';
import { rootOption } from './every-command.ts';
import { takeRoot } from './process-portal.ts';

const options = {
  clean: {
    kind: 'switch',
    says: {
      vi: 'tạo lại mọi trang, không giữ trang nào của lần trước',
      en: 'make every page anew',
    },
  },
  merge: {
    kind: 'texts',
    says: { vi: 'gộp các phần đã tạo ở những thư mục này', en: 'join the parts in these folders' },
  },
  processes: {
    kind: 'text',
    says: { vi: 'số tiến trình cùng làm', en: 'how many processes share the work' },
  },
  root: rootOption,
  shard: {
    kind: 'text',
    says: { vi: 'chỉ tạo một phần, ví dụ 2/4', en: 'make one part only, for example 2/4' },
  },
  timings: {
    kind: 'text',
    says: {
      vi: 'ghi thời gian từng bước vào tệp này',
      en: 'write the time of each step to a file',
    },
  },
} as const;

/**
 * `npm run build`: check → build beside → verify → swap into OUT_DIR. `--shard 2/4` makes a part, `--merge FOLDER…` joins all parts;
 * `--clean` keeps no page of the site before; `--processes 1` makes all pages in one process.
 */
await runCommand(
  process.argv.slice(2),
  async (running, { clean, merge, root, shard, timings, ...given }) => {
    takeRoot(root);
    const processes = given.processes === undefined ? undefined : readProcesses(given.processes);
    if (shard !== undefined && merge !== undefined) throw new UsageError(mergePhrases.notBoth);
    if (shard === undefined) await buildPortal(running, { clean, merge, processes, timings });
    else await buildShard(running, readShard(shard), { processes, timings });
  },
  options,
);
