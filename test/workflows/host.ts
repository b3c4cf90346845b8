import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A call that a host was sent. */
export interface Call {
  /** `GET /user` */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The text of a comment; empty for a question. */
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly json: unknown;
}

/** A host on this machine for the time of a test: it answers each call and keeps it. */
export async function hostOf(answer: (call: Call) => Answer) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString('utf8')));
    request.on('end', () => {
      const call = {
        name: `${request.method ?? ''} ${pathname}`,
        query: searchParams,
        headers: request.headers,
        body: text === '' ? '' : (JSON.parse(text) as { body: string }).body,
      };
      calls.push(call);
      const { status = 200, json } = answer(call);
      response.writeHead(status).end(JSON.stringify(json));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, calls };
}
