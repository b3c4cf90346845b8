import type { FieldType, Parsed } from '../field.ts';
import type { Words } from '../language.ts';
import { nearest } from '../nearest.ts';
import { read, readTrimmed, refused } from './reading.ts';

/** One of a few fixed values, each with its words for the data dictionary. */
export interface Choice<Value extends string> extends FieldType<Value> {
  readonly choices: Readonly<Record<Value, Words>>;
}

/** A column that holds one of `choices`, written exactly so. */
export function choice<Value extends string>(
  choices: Readonly<Record<Value, Words>>,
): Choice<Value> {
  const values = new Map<string, Value>(valuesOf(choices).map((value) => [value, value]));
  const list = [...values.keys()];
  return {
    name: 'choice',
    tableSchema: { type: 'string', constraints: { enum: list } },
    choices,
    parse: (text) =>
      readTrimmed(text, (word) => {
        const value = values.get(word);
        return value === undefined ? misspelt(word, list) : read(value);
      }),
  };
}

/** The keys of `choices` with their type, which `Object.keys` forgets. */
function valuesOf<Value extends string>(choices: Readonly<Record<Value, Words>>): Value[] {
  const isValue = (key: string): key is Value => Object.hasOwn(choices, key);
  return Object.keys(choices).filter(isValue);
}

function misspelt(word: string, list: readonly string[]): Parsed<never> {
  const [near] = nearest(word, list, 1);
  const choices = list.join(', ');
  return near === undefined
    ? refused('cell/not-a-choice', { choices })
    : refused('cell/misspelt-choice', { choices, nearest: near });
}
