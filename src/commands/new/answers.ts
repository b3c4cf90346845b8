import type { Language } from '../../table/language.ts';
import { newWords } from '../../text/new/words.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { askOne } from '../import/ask.ts';
import type { Conversation } from '../import/ask.ts';
import type { Request } from './subcommand.ts';
import type { Wanted } from './wanted.ts';

/** What is known now, by option; what was left open is absent. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/**
 * What options give, and what a person answers on the terminal, one question after the other.
 * @throws UsageError for an option with no meaning; and, without a terminal, for what is missing, all at once.
 */
export async function answered(
  wanted: readonly Wanted[],
  { given, conversation, language }: Pick<Request, 'given' | 'conversation' | 'language'>,
): Promise<Answers> {
  const answers: Partial<Record<string, string>> = {};
  const missing: Wanted[] = [];
  for (const one of wanted) {
    const text = givenText(given[one.option]);
    if (text !== undefined) answers[one.option] = checked(one, text);
    else if (conversation !== undefined) {
      const answer = await ask(one, conversation, language);
      if (answer !== '') answers[one.option] = answer;
    } else if (one.fallback !== undefined) answers[one.option] = one.fallback;
    else if (one.optional !== true) missing.push(one);
  }
  if (missing.length > 0) throw missed(missing);
  return answers;
}

function givenText(value: Request['given'][string]): string | undefined {
  if (typeof value === 'string') return value.normalize('NFC');
  return typeof value === 'object' ? value.join(' ').normalize('NFC') : undefined;
}

function checked({ option, choices, faultOf }: Wanted, text: string): string {
  if (choices !== undefined && !choices.some(({ value }) => value === text)) {
    const list = choices.map(({ value }) => value).join(', ');
    throw new UsageError(filled(newWords.noSuchChoice, { option, value: text, choices: list }));
  }
  const fault = faultOf?.(text);
  if (fault === undefined) return text;
  throw new UsageError({ vi: `--${option}: ${fault.vi}`, en: `--${option}: ${fault.en}` });
}

async function ask(one: Wanted, conversation: Conversation, language: Language): Promise<string> {
  const { words, choices = [], faultOf, fallback = '', optional } = one;
  if (choices.length > 0 && fallback === '' && optional !== true)
    return (await askOne({ path: [], words, choices }, conversation, language)) ?? gone();
  const list = choices.map((choice) => `  ${choice.words[language]}`);
  conversation.say(['', words[language], ...list].join('\n'));
  for (;;) {
    const typed = (await conversation.ask(promptOf(one, language)))?.trim().normalize('NFC');
    if (typed === undefined) return gone();
    const text = typed === '' ? fallback : typed;
    if (text === '' && optional === true) return text;
    const isChoice = choices.length === 0 || choices.some(({ value }) => value === text);
    const fault = text === '' || !isChoice ? newWords.answerNeeded : faultOf?.(text);
    if (fault === undefined) return text;
    conversation.say(fault[language]);
  }
}

function promptOf({ fallback, optional }: Wanted, language: Language): string {
  if (fallback !== undefined) return `[${fallback}]:`;
  return optional === true ? `(${newWords.enterToSkip[language]}):` : ':';
}

function gone(): never {
  throw new UsageError(newWords.stopped);
}

function missed(wanted: readonly Wanted[]): UsageError {
  const list = (language: Language) =>
    wanted
      .map(({ option, words, choices = [] }) => {
        const list = choices.map((choice) => choice.words[language]).join('; ');
        return `  --${option}  ${words[language]}${list === '' ? '' : ` ${list}.`}`;
      })
      .join('\n');
  return new UsageError({
    vi: `${newWords.missing.vi}\n${list('vi')}`,
    en: `${newWords.missing.en}\n${list('en')}`,
  });
}
