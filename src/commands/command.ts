import { EnvironmentError } from '../environment.ts';
import type { Language } from '../table/language.ts';
import { readArguments, UsageError } from './arguments.ts';
import { askedLanguage } from './asked-language.ts';
import { everyCommand } from './every-command.ts';
import type { Given, Options } from './arguments.ts';
import { Failure } from './build/failure.ts';
import { buildPhrases } from './build/phrases.ts';
import { asksForHelp, commandOf, usage } from './usage.ts';
import { fill } from '../text/messages/say.ts';

/** What a long-running command is given. */
export interface Running {
  readonly language: Language;
  readonly debug: boolean;
  /** Aborted by SIGINT and SIGTERM; its reason is a {@link Stopped}. */
  readonly signal: AbortSignal;
}

/** The end of a command that a person or the system stopped. */
export class Stopped extends Error {
  readonly signalName: 'SIGINT' | 'SIGTERM';

  constructor(signalName: 'SIGINT' | 'SIGTERM') {
    super(`stopped by ${signalName}`);
    this.signalName = signalName;
  }
}

/**
 * Runs a command to its end and sets the exit code of the process: 0, 1, 2, 3, or 130 and 143 when stopped. Never throws.
 * `options` are those that the command takes besides `--lang`, `--debug` and `--help`.
 */
export async function runCommand<const O extends Options = Record<never, never>>(
  words: readonly string[],
  run: (running: Running, given: Given<O>) => Promise<void>,
  options?: O,
): Promise<void> {
  const language = askedLanguage(words);
  const debug = words.includes('--debug');
  if (asksForHelp(words)) {
    const command = commandOf(process.argv[1] ?? '');
    process.stdout.write(usage(command, { ...options, ...everyCommand }, language));
    return;
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      stop.abort(new Stopped(name));
    });
  try {
    const given = readArguments(words, { ...everyCommand, ...options });
    // The options of every command among them do no harm.
    await run({ language, debug, signal: stop.signal }, given as Given<O>);
  } catch (error) {
    const { text, exitCode } = ending(error, { language, debug });
    process.stderr.write(`${text}\n`);
    process.exitCode = exitCode;
  }
}

interface Manner {
  readonly language: Language;
  readonly debug: boolean;
}

/** What is said of a fault, and the exit code. A stack only with `--debug`. */
export function ending(
  error: unknown,
  { language, debug }: Manner,
): { readonly text: string; readonly exitCode: number } {
  if (error instanceof Stopped)
    return {
      text: buildPhrases.stopped[language],
      exitCode: error.signalName === 'SIGINT' ? 130 : 143,
    };
  if (error instanceof UsageError || error instanceof EnvironmentError)
    return { text: error.words[language], exitCode: 2 };
  const stack = debug && error instanceof Error ? [error.stack ?? ''] : [];
  if (error instanceof Failure) {
    const parts = [error.details, error.words[language]].filter((part) => part !== undefined);
    return { text: [...parts, ...stack].join('\n'), exitCode: error.exitCode };
  }
  const message = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    text: [fill(buildPhrases.ourFault[language], { message: message ?? '' }), ...stack].join('\n'),
    exitCode: 3,
  };
}
