import { Examiner } from '../../trial/examiner.ts';
import type { Order } from '../../trial/messages.ts';
import type { PublishedFile, TrialIndex } from '../../trial/published.ts';
import type { TrialSource } from '../../trial/trial.ts';

/** Checks in a thread of its own, so that the page answers meanwhile. Nothing but the portal's own files is fetched. */
const examiner = new Examiner({
  source: publishedAt,
  answer: (answer) => {
    postMessage(answer);
  },
});

addEventListener('message', ({ data }: MessageEvent<Order>) => void examiner.obey(data));

function publishedAt(index: string): TrialSource {
  return {
    // Written by the same build as this script.
    index: async () => (await (await fetched(index, 'no-cache')).json()) as TrialIndex,
    bytes: async ({ name, version }: PublishedFile) => {
      const folder = new URL('so-lieu/', index);
      const { body } = await fetched(new URL(`${name}?${version}`, folder).href, 'default');
      const unpacked = body?.pipeThrough(new DecompressionStream('deflate'));
      return new Uint8Array(await new Response(unpacked).arrayBuffer());
    },
  };
}

async function fetched(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return response;
}
