import { availableParallelism, freemem } from 'node:os';
import { UsageError } from '../../arguments.ts';

/** Fewer pages than this for each process are made sooner by one: another has to start, and to read the data for itself. */
const fewest = 1000;

/** What a process needs at most, in bytes: itself, and each row of the data. Measured; see docs/performance.md. */
const memory = { own: 700e6, row: 1500 };

/** Less data than this, in bytes, are read as fast when the pages are counted. */
const much = 3e6;

/** Bytes of a row, about. */
const rowBytes = 30;

/** The check of more data than this, in bytes, takes longer than to bundle the code of the pages. Measured; see docs/performance.md. */
const longInChecking = 40e6;

/** Whether a build of few pages waits for the check of so many bytes of data, not for the bundle. */
export function waitsForCheck(bytes: number): boolean {
  return bytes > longInChecking;
}

/** How many processes may begin to read before anybody knows how many pages there are: of a portal with so many bytes of data. */
export function processesForData(bytes: number, on?: Machine): number {
  const files = bytes < much ? 0 : Infinity;
  return processesFor({ files, rows: bytes / rowBytes }, on);
}

/** What there is to make. */
export interface Work {
  /** So many pages and data files. */
  readonly files: number;
  /** So many rows in all tables. */
  readonly rows: number;
}

interface Machine {
  readonly processors: number;
  /** Bytes of memory. */
  readonly free: number;
}

/** How many processes make pages: as many as there are processors, as far as the pages are worth it and the memory suffices. */
export function processesFor(
  { files, rows }: Work,
  { processors, free }: Machine = { processors: availableParallelism(), free: freemem() },
): number {
  // The first process stands already, with its data read.
  const room = 1 + Math.floor(free / (memory.own + rows * memory.row));
  return Math.max(1, Math.min(processors, Math.floor(files / fewest), room));
}

/**
 * Reads the value of `--processes`.
 * @throws UsageError for anything but a whole number from 1 to 64.
 */
export function readProcesses(text: string): number {
  const count = Number(text);
  if (/^\d{1,2}$/.test(text) && count >= 1 && count <= 64) return count;
  throw new UsageError({
    vi: `--processes không nhận "${text}". Hãy viết số tiến trình cùng tạo trang, từ 1 đến 64.`,
    en: `--processes does not take "${text}". Write how many processes make pages together, from 1 to 64.`,
  });
}
