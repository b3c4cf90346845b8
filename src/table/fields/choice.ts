import type { FieldType, Parsed } from '../field.ts';
import type { Words } from '../language.ts';
import { nearest } from '../nearest.ts';
import { read, readTrimmed, refused } from './reading.ts';

/** One of a few fixed values, each with its words for the data dictionary. */
export interface Choice<Value extends string> extends FieldType<Value> {
  readonly choices: Readonly<Record<Value, Words>>;
  /** In the order in which they are listed. */
  readonly values: readonly Value[];
}

/** A column that holds one of `choices`, written exactly so. */
export function choice<Value extends string>(
  choices: Readonly<Record<Value, Words>>,
): Choice<Value> {
  const values = valuesOf(choices);
  const known = new Map<string, Value>(values.map((value) => [value, value]));
  return {
    name: 'choice',
    tableSchema: { type: 'string', constraints: { enum: values } },
    choices,
    values,
    parse: (text) =>
      readTrimmed(text, (word) => {
        const value = known.get(word);
        return value === undefined ? misspelt(word, values) : read(value);
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
