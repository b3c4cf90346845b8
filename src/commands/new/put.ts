import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fold } from '../../table/fold.ts';
import type { Words } from '../../table/language.ts';
import { newWords } from '../../text/new/words.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { writeFiles } from '../import/write-files.ts';
import type { Made } from './subcommand.ts';

/**
 * Writes all files of a new thing, or none.
 * @throws UsageError where one of them is there already, perhaps under another case or with marks: on some disks that is one file.
 */
export function put({ root, files, changed }: Made): void {
  const there = [...files.keys()].flatMap((file) => standingAt(root, file));
  if (there.length > 0) throw new UsageError(existing(there));
  writeFiles(root, new Map([...files, ...(changed ?? [])]));
}

function existing(files: readonly string[]): Words {
  const areTexts = files.every((file) => file.startsWith('content/') && file.endsWith('.mdx'));
  return filled(areTexts ? newWords.textExists : newWords.exists, { files: files.join(', ') });
}

function standingAt(root: string, file: string): readonly string[] {
  const folder = join(root, dirname(file));
  if (!existsSync(folder)) return [];
  const name = fold(basename(file));
  const same = readdirSync(folder).filter((other) => fold(other) === name);
  return same.map((other) => `${dirname(file)}/${other}`);
}
