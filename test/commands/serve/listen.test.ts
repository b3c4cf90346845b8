import { expect, onTestFinished, test } from 'vitest';
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

test('a server that was closed gives its port back', async () => {
  const { port, close } = await listen(0, nothing);
  await close();
  const again = await listen(port, nothing);
  onTestFinished(again.close);
  expect(again.port).toBe(port);
});
