import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { systemCode } from '../build/disk/disk.ts';
import { Failure, filled } from '../build/failure.ts';
import { buildPhrases } from '../build/phrases.ts';

/** A server on this machine alone. */
export interface LocalServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Answers at `localhost`, over IPv4 and, where the machine has it, IPv6; other machines cannot reach it. Port 0 takes any free one.
 * @throws Failure when the port is taken or not allowed.
 */
export async function listen(
  port: number,
  handler: RequestListener,
  tries = port === 0 ? 5 : 1,
): Promise<LocalServer> {
  const first = await listenOn('127.0.0.1', port, handler);
  const taken = portOf(first);
  try {
    const second = await listenOn('::1', taken, handler);
    return { port: taken, close: () => closeAll([first, second]) };
  } catch (error) {
    if (!(error instanceof Failure)) return { port: taken, close: () => closeAll([first]) };
    await closeAll([first]);
    // The system chooses a port that is free over IPv4; over IPv6 another program may have it.
    if (tries > 1) return listen(port, handler, tries - 1);
    throw error;
  }
}

function listenOn(host: string, port: number, handler: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      reject(refusal(error, port));
    });
    server.listen({ host, port }, () => {
      resolve(server);
    });
  });
}

function refusal(error: Error, port: number): Error {
  const code = systemCode(error);
  const words = { EADDRINUSE: buildPhrases.portTaken, EACCES: buildPhrases.portRefused }[
    code ?? ''
  ];
  if (words === undefined) return error;
  const next = port < 1024 ? 8080 : port === 65_535 ? 4321 : port + 1;
  return new Failure({
    exitCode: 2,
    words: filled(words, { port: String(port), next: String(next) }),
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server without a port');
  return address.port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
