import { deflateSync, inflateSync } from 'node:zlib';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { publishedFiles } from '../../src/trial/published.ts';
import type { TrialSource } from '../../src/trial/trial.ts';

/** A portal folder as its site publishes it: the index goes through JSON, and files are found by their names beside it. */
export function publishedSource(root: string): TrialSource {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').slice(-12);
  const { index, packedOf } = publishedFiles(diskFolder(root), { digest: hex, pack: deflateSync });
  const json = JSON.stringify(index);
  return {
    index: () => Promise.resolve(JSON.parse(json) as typeof index),
    bytes: (file) => Promise.resolve(new Uint8Array(inflateSync(packedOf(file)))),
  };
}
