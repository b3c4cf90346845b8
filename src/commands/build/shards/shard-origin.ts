import { engineDigest } from '../kept/engine-digest.ts';
import { inputsDigest } from '../inputs.ts';
import type { Input } from '../inputs.ts';
import type { Plan } from '../plan.ts';
import type { ShardOrigin } from './shard-record.ts';

/** What the shards of a plan are made from, here and now: `inputs` as they were before anybody read them. */
export function shardOrigin(
  engine: string,
  inputs: readonly Input[],
  { base, siteUrl, buildDate }: Pick<Plan, 'base' | 'siteUrl' | 'buildDate'>,
): ShardOrigin {
  return {
    engine: engineDigest(engine),
    inputs: inputsDigest(inputs),
    buildDate,
    address: `${siteUrl ?? ''}${base}`,
  };
}
