import { setTimeout } from 'node:timers/promises';
import { listen } from '../serve/listen.ts';
import type { Edits } from './edits.ts';

export interface Waiting {
  readonly port: number;
  readonly edits: Pick<Edits, 'look' | 'next'>;
}

/** Resolves once `inspect` finds no faults, or when stopped; until then the page it gives stands at `port`. */
export async function untilMended(
  inspect: () => string | undefined,
  { port, edits }: Waiting,
): Promise<void> {
  let page = edits.look(inspect);
  if (page === undefined) return;
  const server = await listen(port, (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8', 'Retry-After': '1' });
    response.end(page);
  });
  try {
    while (page !== undefined && (await edits.next())) {
      // Editors save in several steps.
      await setTimeout(80);
      page = edits.look(inspect);
    }
  } finally {
    await server.close();
  }
}
