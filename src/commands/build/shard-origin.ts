import { engineDigest } from './engine-digest.ts';
import { inputsOf } from './manifest.ts';
import type { Plan } from './plan.ts';
import type { ShardOrigin } from './shard-record.ts';
import { sha256 } from './site-record.ts';

/** What the shards of a plan are made from, here and now. */
export function shardOrigin(
  { root, engine }: { readonly root: string; readonly engine: string },
  { base, siteUrl, buildDate }: Pick<Plan, 'base' | 'siteUrl' | 'buildDate'>,
): ShardOrigin {
  return {
    engine: engineDigest(engine),
    inputs: sha256(Buffer.from(JSON.stringify(inputsOf(root)))),
    buildDate,
    address: `${siteUrl ?? ''}${base}`,
  };
}
