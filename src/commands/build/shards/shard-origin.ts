import { engineDigest } from '../kept/engine-digest.ts';
import { inputsDigest } from '../inputs.ts';
import type { Plan } from '../plan.ts';
import type { ShardOrigin } from './shard-record.ts';

/** What the shards of a plan are made from, here and now. */
export function shardOrigin(
  { root, engine }: { readonly root: string; readonly engine: string },
  { base, siteUrl, buildDate }: Pick<Plan, 'base' | 'siteUrl' | 'buildDate'>,
): ShardOrigin {
  return {
    engine: engineDigest(engine),
    inputs: inputsDigest(root),
    buildDate,
    address: `${siteUrl ?? ''}${base}`,
  };
}
