import type { Words } from '../table/language.ts';
import { nearest } from '../table/nearest.ts';

/** An option of a command: a switch, one that takes a text, perhaps out of a few, or one that takes all texts up to the next. */
export type Option = Told &
  (
    | { readonly kind: 'switch' }
    | { readonly kind: 'text'; readonly choices?: readonly string[] }
    | { readonly kind: 'texts' }
  );

/** What an option does, for `--help`. */
interface Told {
  readonly says?: Words | undefined;
}

export type Options = Readonly<Record<string, Option>>;

/** The options that were given. A switch is `true`. */
export type Given<O extends Options> = {
  readonly [Name in keyof O]?: Values[O[Name]['kind']];
};

interface Values {
  readonly switch: boolean;
  readonly text: string;
  readonly texts: readonly string[];
}

/** A command that was called in a way that has no meaning. It is told in both languages: neither is chosen yet. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Reads `--name value`, `--name=value`, `--name` and `--name value value` of what follows a command. The last of one name wins.
 * @throws UsageError for an unknown option, a missing or unknown value, or a word that belongs to no option.
 */
export function readArguments<const O extends Options>(
  words: readonly string[],
  options: O,
): Given<O> {
  const given: Record<string, string | boolean | readonly string[]> = {};
  for (let index = 0; index < words.length; index++) {
    const [, name, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(words[index] ?? '') ?? [];
    const option = name !== undefined && Object.hasOwn(options, name) ? options[name] : undefined;
    if (name === undefined || option === undefined) throw unknownWord(words[index] ?? '', options);
    if (option.kind === 'switch') {
      if (attached !== undefined) throw needless(name, attached);
      given[name] = true;
    } else if (option.kind === 'texts') {
      const more = textsFrom(words, index + 1);
      index += more.length;
      given[name] = [...(attached === undefined ? [] : [attached]), ...more];
      checkedValue(name, given[name].join(''), undefined);
    } else {
      given[name] = checkedValue(name, attached ?? words[(index += 1)], option.choices);
    }
  }
  // Each name was found among the options, and its value was read by the kind it has there.
  return given as Given<O>;
}

/** The words from one on, up to the next option. */
function textsFrom(words: readonly string[], from: number): readonly string[] {
  const end = words.findIndex((word, index) => index >= from && word.startsWith('--'));
  return words.slice(from, end === -1 ? undefined : end);
}

function checkedValue(
  name: string,
  value: string | undefined,
  choices: readonly string[] | undefined,
): string {
  if (value === undefined || value === '')
    throw new UsageError({
      vi: `Tùy chọn --${name} cần một giá trị${choices === undefined ? '' : `: ${choices.join(', ')}`}.`,
      en: `The option --${name} needs a value${choices === undefined ? '' : `: ${choices.join(', ')}`}.`,
    });
  if (choices !== undefined && !choices.includes(value))
    throw new UsageError({
      vi: `--${name} không nhận "${value}"; các giá trị: ${choices.join(', ')}.`,
      en: `--${name} does not take "${value}"; its values: ${choices.join(', ')}.`,
    });
  return value;
}

function needless(name: string, value: string): UsageError {
  return new UsageError({
    vi: `Tùy chọn --${name} không nhận giá trị ("${value}").`,
    en: `The option --${name} takes no value ("${value}").`,
  });
}

function unknownWord(word: string, options: Options): UsageError {
  const names = Object.keys(options).map((name) => `--${name}`);
  const [near] = nearest(word.split('=', 1)[0] ?? '', names, 1);
  const list = names.join(', ');
  if (near !== undefined)
    return new UsageError({
      vi: `Không có tùy chọn "${word}". Có phải là ${near} không?`,
      en: `There is no option "${word}". Did you mean ${near}?`,
    });
  return word.startsWith('-')
    ? new UsageError({
        vi: `Không có tùy chọn "${word}"; các tùy chọn: ${list}.`,
        en: `There is no option "${word}"; the options: ${list}.`,
      })
    : loneWord(word, list);
}

/** npm keeps an option that no "--" precedes for itself and hands on its value alone. */
function loneWord(word: string, list: string): UsageError {
  return new UsageError({
    vi: `"${word}" không thuộc tùy chọn nào; các tùy chọn: ${list}. Với npm, mọi tùy chọn đứng sau " -- ": npm run … -- --tùy-chọn ${word}`,
    en: `"${word}" belongs to no option; the options: ${list}. With npm all options follow " -- ": npm run … -- --option ${word}`,
  });
}
