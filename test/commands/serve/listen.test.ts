import { Server } from 'node:net';
import type { ListenOptions } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../../../src/commands/build/failure.ts';
import { listen } from '../../../src/commands/serve/listen.ts';

const nothing = () => undefined;

test('a port that is taken is told with another to try', async () => {
  const server = await listen(0, nothing);
  onTestFinished(server.close);
  const failure: unknown = await listen(server.port, nothing).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({
    exitCode: 2,
    words: {
      vi: `Cổng mạng ${String(server.port)} đang được chương trình khác dùng. Hãy đóng chương trình đó, hoặc đặt PORT=${String(server.port + 1)} rồi chạy lại.`,
    },
  });
});

test('of ports that it may choose, one that another program has over IPv6 is left for the next', async () => {
  const { prototype } = Server;
  const really = prototype.listen.bind.bind(prototype.listen);
  const asked: (number | undefined)[] = [];
  const listening = vi.spyOn(prototype, 'listen').mockImplementation(function (
    this: Server,
    options?: ListenOptions,
    heard?: () => void,
  ) {
    if (options?.host !== '::1' || asked.push(options.port) !== 1)
      return really(this)(options, heard);
    this.emit('error', Object.assign(new Error('listen'), { code: 'EADDRINUSE' }));
    return this;
  } as Server['listen']);
  onTestFinished(() => {
    listening.mockRestore();
  });
  const { port, close } = await listen(0, nothing);
  onTestFinished(close);
  expect(asked).toEqual([expect.any(Number), port]);
});

test('a server that was closed gives its port back', async () => {
  const { port, close } = await listen(0, nothing);
  await close();
  const again = await listen(port, nothing);
  onTestFinished(again.close);
  expect(again.port).toBe(port);
});
