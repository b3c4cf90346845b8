import { stringify } from 'yaml';
import { reviewSigns } from '../../content/review-marks.ts';
import type { Language, Words } from '../../table/language.ts';
import type { YamlForm, YamlKey, YamlReader } from '../../table/yaml-shape.ts';
import type { HeadWords, KeyWords } from '../../text/heads/key-words.ts';
import { newWords } from '../../text/new/words.ts';
import { commentLines } from './comment.ts';
import { choicesOf } from './wanted.ts';

/** A value to write in a head, as far as it is known. */
export type HeadValue =
  string | boolean | readonly HeadValue[] | { readonly [key: string]: HeadValue };

/** The head of a text as a person fills it in. */
export interface Template {
  /** The reader by which the check reads it: it alone says which keys there are. */
  readonly read: YamlReader<unknown>;
  readonly words: HeadWords;
  readonly values: Readonly<Record<string, HeadValue>>;
  /** What is to be looked at again, by key. */
  readonly marks?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Keys that must be there for this text, although not for every one of its kind. */
  readonly needed?: readonly string[] | undefined;
  readonly language: Language;
}

/**
 * The lines of a head: every key that the check knows, explained by a comment; those that must be there and are not known stand
 * empty, which the check tells; those that may be left out stand as comments.
 */
export function headLines({ read, words, values, language, ...more }: Template): string[] {
  const { marks = {}, needed = [] } = more;
  return Object.entries(keysOf(read.form)).flatMap(([name, { read: value, required }]) => {
    const key = { read: value, required: required || needed.includes(name) };
    const isWritten = key.required || values[name] !== undefined;
    return [
      ...commentLines(explained(key, words[name], { language, isWritten })),
      ...(marks[name] ?? []).map((mark) => `${reviewSigns[language]}${mark}`),
      ...entryLines(name, key, values[name]),
    ];
  });
}

/** The keys of a map that a form is of; none of another. */
export function keysOf(form: YamlForm | undefined): Readonly<Record<string, YamlKey>> {
  return form?.kind === 'map' ? form.keys : {};
}

function entryLines(name: string, { read, required }: YamlKey, value?: HeadValue): string[] {
  if (value !== undefined) return written(name, value);
  const lines = [`${name}:`, ...blanksOf(read.form)];
  return required ? lines : lines.map((line) => `# ${line.replace('# ', '')}`);
}

/** A key with its value; texts that YAML would read otherwise are quoted. */
function written(name: string, value: HeadValue): string[] {
  const options = { lineWidth: 0, singleQuote: true } as const;
  return stringify({ [name]: value }, options)
    .trimEnd()
    .split('\n');
}

/** What stands under a key without a value, so that its keys need not be remembered. */
function blanksOf(form: YamlForm | undefined): string[] {
  if (form?.kind === 'map') return blankKeys(form.keys).map((line) => `  ${line}`);
  if (form?.kind !== 'list') return [];
  if (form.item?.kind !== 'map') return ['  -'];
  return blankKeys(form.item.keys).map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`));
}

/** Keys that must be there come first, for the first one opens an item of a list. */
function blankKeys(keys: Readonly<Record<string, YamlKey>>): string[] {
  const names = Object.entries(keys);
  const must = names.filter(([, { required }]) => required).map(([name]) => `${name}:`);
  const may = names.filter(([, { required }]) => !required).map(([name]) => `${name}:`);
  const [first, ...rest] = must.length > 0 ? [...must] : [...may];
  const others = must.length > 0 ? [...rest, ...may.map((name) => `# ${name}`)] : rest;
  return first === undefined ? [] : [first, ...others];
}

/** `isWritten`: the key does not stand as a comment. */
function explained(
  key: YamlKey,
  words: KeyWords | undefined,
  { language, isWritten }: { readonly language: Language; readonly isWritten: boolean },
): string {
  const may = isWritten ? newWords.mayBeLeftOut : newWords.optional;
  const need: Words = key.required ? newWords.required : may;
  const label = words === undefined ? '' : `${words.label[language]} `;
  const hint = words?.hint === undefined ? '' : ` ${words.hint[language]}`;
  const { form } = key.read;
  const choices = form?.kind === 'value' ? choicesOf(form.type) : undefined;
  const list = choices?.map((choice) => choice.words[language]).join('; ');
  return `${label}(${need[language]}).${hint}${list === undefined ? '' : ` ${list}.`}`;
}
