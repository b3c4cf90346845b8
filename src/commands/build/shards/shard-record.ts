import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from './shard.ts';

/** The file that says what a shard is. Hosts look for no such name, and the pages lie below {@link shardPages}. */
export const shardName = 'manh.json';

/** The folder of a shard that holds its files. */
export const shardPages = 'trang';

const generator = 'cong-khai-manh';

/** What a shard was made from: shards of one portal agree in all of it. */
export interface ShardOrigin {
  readonly engine: string;
  readonly inputs: string;
  readonly buildDate: string;
  readonly address: string;
}

export interface ShardRecord extends Shard, ShardOrigin {
  readonly generator: typeof generator;
  /** The SHA-256 of each file, by path from the root of the site. */
  readonly files: Readonly<Record<string, string>>;
}

export function writeShardRecord(folder: string, facts: Omit<ShardRecord, 'generator'>): void {
  const record: ShardRecord = { generator, ...facts };
  writeFileSync(join(folder, shardName), `${JSON.stringify(record, null, 2)}\n`);
}

/** What a folder says of itself; `undefined` when it is no shard. */
export function readShardRecord(folder: string): ShardRecord | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, shardName), 'utf8'));
    return isShardRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

export function isShardIn(folder: string): boolean {
  return readShardRecord(folder) !== undefined;
}

function isShardRecord(value: unknown): value is ShardRecord {
  if (typeof value !== 'object' || value === null) return false;
  const read = value as Partial<Record<keyof ShardRecord, unknown>>;
  const texts = [read.engine, read.inputs, read.buildDate, read.address];
  return (
    read.generator === generator &&
    Number.isInteger(read.index) &&
    Number.isInteger(read.count) &&
    texts.every((text) => typeof text === 'string') &&
    typeof read.files === 'object' &&
    read.files !== null &&
    Object.values(read.files).every((hash) => typeof hash === 'string')
  );
}
