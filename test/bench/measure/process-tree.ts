import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything it started hold in memory now: kB in RAM, each process for itself. 0 where `/proc` is missing. */
export function residentTree(root: number): number {
  const children = threadsOf(root).flatMap((thread) =>
    read(`/proc/${String(root)}/task/${thread}/children`)
      .split(' ')
      .filter((text) => text !== '')
      .map(Number),
  );
  return children.reduce((sum, child) => sum + residentTree(child), resident(root));
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${String(id)}/task`);
  } catch {
    // It ended meanwhile.
    return [];
  }
}

function resident(id: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${String(id)}/status`)) ?? [];
  return Number(kilobytes ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
