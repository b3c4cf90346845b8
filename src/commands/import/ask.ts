import { createInterface } from 'node:readline/promises';
import type { Language } from '../../table/language.ts';
import { importReport } from '../../text/import/report.ts';
import type { Question } from './question.ts';

/** Where questions are put to a person: a terminal, or what a test takes for one. */
export interface Conversation {
  /** Shows a text and gives what was typed; `undefined` when the other side has gone. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly say: (text: string) => void;
}

/** A conversation on the terminal of this process; `close` ends it. */
export function terminal(): Conversation & { readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let open = true;
  lines.on('SIGINT', () => {
    lines.close();
  });
  lines.once('close', () => {
    open = false;
  });
  return {
    ask: async (prompt) => {
      if (!open) return undefined;
      const gone = new Promise<undefined>((resolve) =>
        lines.once('close', () => resolve(undefined)),
      );
      return Promise.race([lines.question(`${prompt} `), gone]);
    },
    say: (text) => process.stdout.write(`${text}\n`),
    close: () => lines.close(),
  };
}

/** Asks one question until a choice is made; `undefined` when the other side has gone. */
export async function askOne(
  { words, choices }: Question,
  { ask, say }: Conversation,
  language: Language,
): Promise<string | undefined> {
  const phrases = importReport;
  const list = choices.map((choice, at) => `  ${String(at + 1)}) ${choice.words[language]}`);
  say(['', words[language], ...list].join('\n'));
  const prompt = choices.length === 0 ? phrases.typeAnswer : phrases.chooseNumber;
  for (;;) {
    const typed = (await ask(`${prompt[language]}:`))?.trim();
    if (typed === undefined) return undefined;
    if (choices.length === 0 && typed !== '') return typed;
    const chosen = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
    if (chosen !== undefined) return chosen.value;
    say(phrases.wrongAnswer[language]);
  }
}
