import type { IssueCode } from './codes.ts';
import { issueOf } from './codes.ts';
import type { FieldType } from './field.ts';
import type { Issue } from './issue.ts';
import { positionAt } from './lines.ts';
import { nearest } from './nearest.ts';
import type { YamlEntry, YamlNode, YamlSource } from './yaml.ts';

/** Where a value stands, for its issues: `field` is the path of keys to it, `cites.2.date`. */
export interface YamlPlace {
  readonly field: string;
  readonly report: (issue: YamlFault) => void;
}

interface YamlFault extends Pick<Issue, 'field' | 'value' | 'details'> {
  readonly code: IssueCode;
  readonly offset: number;
}

/** Turns a node that is not empty into a value; `undefined` after a fault was reported. */
export interface YamlReader<T> {
  (node: YamlNode, place: YamlPlace): T | undefined;
  /** What it takes, for whoever asks a person for it. */
  readonly form?: YamlForm;
}

/** The form of a value: one value, a list of alike values, or a map with these keys. */
export type YamlForm =
  | { readonly kind: 'value'; readonly type: FieldType<unknown> }
  | { readonly kind: 'true-false' }
  | { readonly kind: 'list'; readonly item: YamlForm | undefined }
  | { readonly kind: 'map'; readonly keys: Readonly<Record<string, YamlKey>> };

/** A key of a map: how its value is read, and whether it must be there. */
export interface YamlKey<T = unknown, Required extends boolean = boolean> {
  readonly read: YamlReader<T>;
  readonly required: Required;
}

/** What a map with these keys becomes. */
export type YamlShape<Keys extends Readonly<Record<string, YamlKey>>> = {
  readonly [Name in keyof Keys]: Keys[Name] extends YamlKey<infer T, infer Required>
    ? Required extends true
      ? T
      : T | undefined
    : never;
};

/** Reads a whole text by a reader, with every fault in its place. */
export function readShape<T>(
  root: YamlNode,
  source: YamlSource,
  read: YamlReader<T>,
): { readonly value: T | undefined; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = ({ code, offset, ...found }: YamlFault): void => {
    issues.push(issueOf(code, { file: source.file, ...positionAt(source.text, offset), ...found }));
  };
  const value = read(root, { field: '', report });
  const broken = issues.some(({ severity }) => severity === 'error');
  return { value: broken ? undefined : value, issues };
}

/** One value, read as a cell of a table is. */
export function oneValue<T>(type: FieldType<T>): YamlReader<T> {
  return formed<T>({ kind: 'value', type }, (node, { field, report }) => {
    if (node.kind !== 'text') {
      report({ code: 'yaml/not-one-value', offset: node.offset, field });
      return undefined;
    }
    const parsed = type.parse(node.text.normalize('NFC'));
    for (const { code, details } of parsed.ok ? (parsed.warnings ?? []) : [parsed]) {
      report({ code, offset: node.offset, field, value: node.text, details });
    }
    return parsed.ok ? parsed.value : undefined;
  });
}

/** `true` or `false`, and no other spelling. */
export const trueFalse = formed<boolean>({ kind: 'true-false' }, (node, { field, report }) => {
  const text = node.kind === 'text' ? node.text : undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  report({ code: 'yaml/not-true-false', offset: node.offset, field, value: text });
  return undefined;
});

/** A list of values that are read alike. */
export function listOf<T>(read: YamlReader<T>): YamlReader<readonly T[]> {
  return formed<readonly T[]>({ kind: 'list', item: read.form }, (node, { field, report }) => {
    if (node.kind !== 'list') {
      report({ code: 'yaml/not-a-list', offset: node.offset, field });
      return undefined;
    }
    return node.items.flatMap((item, index) => {
      const value = read(item, { field: `${field}.${String(index + 1)}`, report });
      return value === undefined ? [] : [value];
    });
  });
}

/** A map with these keys and no others. */
export function mapOf<const Keys extends Readonly<Record<string, YamlKey>>>(
  keys: Keys,
): YamlReader<YamlShape<Keys>> {
  return formed<YamlShape<Keys>>({ kind: 'map', keys }, (node, place) => {
    if (node.kind !== 'map') {
      place.report({ code: 'yaml/not-a-map', offset: node.offset, field: place.field });
      return undefined;
    }
    for (const [name, { offset }] of node.entries) {
      if (!Object.hasOwn(keys, name)) reportUnknown(name, Object.keys(keys), { ...place, offset });
    }
    const values = Object.entries(keys).map(([name, key]) => [
      name,
      readKey(
        key,
        node.entries.get(name),
        { ...place, field: pathTo(place.field, name) },
        node.offset,
      ),
    ]);
    // Each key was read by its own reader; where a required one is missing, an error was reported.
    return Object.fromEntries(values) as YamlShape<Keys>;
  });
}

function formed<T>(
  form: YamlForm,
  read: (node: YamlNode, place: YamlPlace) => T | undefined,
): YamlReader<T> {
  return Object.assign(read, { form });
}

function readKey(
  { read, required }: YamlKey,
  entry: YamlEntry | undefined,
  place: YamlPlace,
  mapOffset: number,
): unknown {
  if (entry !== undefined && entry.value.kind !== 'nothing') return read(entry.value, place);
  if (required) {
    place.report({
      code: 'yaml/missing-key',
      offset: entry?.offset ?? mapOffset,
      field: place.field,
    });
  }
  return undefined;
}

function reportUnknown(
  name: string,
  known: readonly string[],
  { field, report, offset }: YamlPlace & { readonly offset: number },
): void {
  const [near] = nearest(name, known, 1);
  const found = { offset, field: pathTo(field, name) };
  if (near === undefined)
    report({ ...found, code: 'yaml/unknown-key', details: { keys: known.join(', ') } });
  else report({ ...found, code: 'yaml/misspelt-key', details: { nearest: near } });
}

function pathTo(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}
