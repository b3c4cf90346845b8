import { refusals } from '../../text/import/refusals.ts';
import { Failure, filled } from '../build/failure.ts';
import { terminal } from './ask.ts';
import type { Conversation } from './ask.ts';
import { Refusal } from './refusal.ts';

/**
 * Does what may have to ask a person: on the terminal of this process, where both ends of it are one.
 * @throws Failure, with words, for a file that is refused.
 */
export async function onTerminal<Result>(
  run: (conversation: Conversation | undefined) => Promise<Result>,
): Promise<Result> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const conversation = isTerminal ? terminal() : undefined;
  try {
    return await run(conversation);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Failure({ exitCode: 1, words: filled(refusals[error.code], error.details) });
  } finally {
    conversation?.close();
  }
}
