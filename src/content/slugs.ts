import { issueOf } from '../table/codes.ts';
import { fold } from '../table/fold.ts';
import type { Issue } from '../table/issue.ts';
import { isReserved, slugOf } from '../table/slug.ts';

const notation = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 80;

/**
 * The names of texts that cannot be addresses, and those that differ only in case, marks or đ/d: on some disks
 * they are one file, and one page would silently be lost.
 */
export function slugFaults(files: readonly string[]): readonly Issue[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const key = fold(file);
    const other = seen.get(key);
    seen.set(key, other ?? file);
    const fault = nameFault(file);
    return [
      ...(fault === undefined ? [] : [fault]),
      ...(other === undefined ? [] : [issueOf('slug/collision', { file, details: { other } })]),
    ];
  });
}

/** The name of a text in addresses: its file's name without `.mdx`. */
export function slugOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
}

function nameFault(file: string): Issue | undefined {
  const slug = slugOfFile(file);
  if (!notation.test(slug) || !file.endsWith('.mdx')) {
    return issueOf('slug/form', { file, value: slug, details: { right: `${slugOf(slug)}.mdx` } });
  }
  if (isReserved(slug)) return issueOf('slug/reserved', { file, value: slug });
  return slug.length > longest
    ? issueOf('slug/too-long', { file, value: slug, details: { length: slug.length, longest } })
    : undefined;
}
