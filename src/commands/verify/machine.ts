import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import type { Expected, Site } from './site.ts';

const texts = /\.(html|css|m?js|json|jsonld|xml|txt|csv|svg|ics|webmanifest)$/;

/** No file names a folder of the machine that built it: that tells of its user, and the same input would give other bytes elsewhere. */
export function checkMachine(
  { folder, files }: Site,
  { machine, base }: Expected,
): readonly Fault[] {
  const traces = machine
    .flatMap((path) => spellings(path))
    .filter((path) => !base.startsWith(path));
  return [...files]
    .filter((file) => texts.test(file))
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      const found = traces.find((trace) => names(bytes, trace));
      return found === undefined
        ? []
        : [
            {
              code: 'machine-path',
              file,
              index: indexOf(bytes, found),
              details: { name: found },
            } as const,
          ];
    });
}

/** The forms a path takes in a text. A path of one name, such as `/app`, is too common a word to look for except in a file URL. */
function spellings(path: string): readonly string[] {
  const slashed = path.replaceAll('\\', '/').replace(/\/$/, '');
  const parts = slashed.split('/').filter(Boolean);
  if (parts.length === 0) return [];
  if (parts.length === 1) return [`file:///${parts.join('')}`];
  const forms = [slashed, encodeURI(slashed)];
  if (path.includes('\\')) forms.push(path, path.replaceAll('\\', '\\\\'));
  return [...new Set(forms)];
}

// The path must stand alone: `/home/an` is not in `https://example.org/home/an` nor in `/home/anh`.
function names(bytes: Buffer, trace: string): boolean {
  for (let at = bytes.indexOf(trace); at !== -1; at = bytes.indexOf(trace, at + 1)) {
    const before = at === 0 ? '' : String.fromCharCode(bytes[at - 1] ?? 0);
    const after = String.fromCharCode(bytes[at + Buffer.byteLength(trace)] ?? 0);
    if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

function indexOf(bytes: Buffer, trace: string): number {
  return bytes.toString('utf8').indexOf(trace);
}
