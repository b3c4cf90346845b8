import type { YamlReader } from '../../table/yaml-shape.ts';
import type { HeadWords } from '../../text/heads/key-words.ts';
import { keysOf } from './head.ts';
import type { Wanted } from './wanted.ts';
import { choicesOf, faultAs } from './wanted.ts';

/** The question for one value of a head: its words, its choices and what is wrong with an answer are those of the schema. */
export function askedKey(read: YamlReader<unknown>, words: HeadWords, name: string): Wanted {
  const form = keysOf(read.form)[name]?.read.form;
  const { label, hint } = words[name] ?? { label: { vi: name, en: name } };
  const said = (language: 'vi' | 'en') =>
    [`${label[language]}.`, ...(hint === undefined ? [] : [hint[language]])].join(' ');
  if (form?.kind !== 'value') throw new Error(`no single value: ${name}`);
  return {
    option: name.replaceAll('_', '-'),
    words: { vi: said('vi'), en: said('en') },
    choices: choicesOf(form.type),
    faultOf: faultAs(form.type),
  };
}
