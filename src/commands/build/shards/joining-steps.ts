import { joinShards } from './join-shards.ts';
import { mergePhrases } from './merge-phrases.ts';
import type { Plan } from '../plan.ts';
import { shardOrigin } from './shard-origin.ts';
import type { FoundShard } from './shard-set.ts';
import type { Steps } from '../steps.ts';

export interface JoiningOptions {
  readonly engine: string;
  readonly shards: readonly FoundShard[];
}

/** Steps that check the portal as `usual` does, and take its pages from shards. */
export function joiningSteps(usual: Steps, { engine, shards }: JoiningOptions): Steps {
  let plan: Plan | undefined;
  return {
    begin(beginning) {
      usual.begin?.({ ...beginning, pages: 'none' });
    },
    async check(request) {
      const checked = await usual.check({ ...request, pages: 'none' });
      if (checked.ok) plan = checked.plan;
      await usual.end?.();
      return checked;
    },
    async render(job) {
      if (plan === undefined) throw new Error('render before check');
      await joinShards(shards, shardOrigin(engine, job.inputs, plan), job);
    },
    rendering: mergePhrases.joining,
    async end() {
      await usual.end?.();
    },
  };
}
