import type { Portal } from '../../model/portal.ts';
import { pathOfFile } from '../page-file.ts';
import { expectedPages } from '../verify/expected.ts';
import type { FileChange } from './text-changes.ts';

/** The addresses that only the earlier state has: pages, and files of `public/`. In order. */
export function vanishedAddresses(
  before: Portal,
  after: Portal,
  files: readonly FileChange[],
): readonly string[] {
  const now = new Set(expectedPages(after));
  const pages = expectedPages(before).filter((file) => !now.has(file));
  const copied = files
    .filter(({ change, file }) => change === 'gone' && file.startsWith('public/'))
    .map(({ file }) => file.slice('public/'.length));
  return [...pages, ...copied].map((file) => `/${pathOfFile(file)}`);
}
