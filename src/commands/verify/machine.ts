import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import type { Expected, SiteCheck } from './site.ts';

const texts = /\.(html|css|m?js|json|jsonld|xml|txt|csv|svg|ics|webmanifest)$/;

/** No file names a folder of the machine that built it: that tells of its user, and the same input would give other bytes elsewhere. */
export const checkMachine: SiteCheck = ({ folder, files, pages, expected }) => {
  const faultsIn = machineFaults(expected);
  const read = new Set(pages);
  return [...files]
    .filter((file) => texts.test(file) && !read.has(file))
    .flatMap((file) => faultsIn(readFileSync(join(folder, file)), file));
};

/** The same of the bytes of one file; for pages, which are read for other checks too. */
export function machineFaults({
  machine,
  base,
}: Expected): (bytes: Buffer, file: string) => readonly Fault[] {
  const forms = machine.flatMap(spellings).filter((path) => !base.startsWith(path));
  // Where a folder is named, so is the one it lies in.
  const traces = [...new Set(forms)].filter((path, _, all) => !all.some(isAbove(path)));
  return (bytes, file) => {
    const name = traces.find((trace) => names(bytes, trace));
    if (name === undefined) return [];
    return [{ code: 'machine-path', file, index: indexOf(bytes, name), details: { name } }];
  };
}

function isAbove(path: string): (other: string) => boolean {
  return (other) => path.startsWith(`${other}/`);
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
