import { textOf } from '../../table/encoding.ts';
import { readPortalFile } from '../../table/files-read.ts';
import type { PortalFolder } from '../../table/folder.ts';
import { settingsFile } from '../../table/settings.ts';
import { readYaml } from '../../table/yaml.ts';
import type { YamlNode } from '../../table/yaml.ts';
import type { Folders } from './table-difference.ts';

/** A setting that has another value; `undefined` where it is not written. */
export interface SettingChange {
  /** The way to it: `licence.name`. */
  readonly key: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** The settings that differ, in the order in which they are written; none while either file cannot be read. */
export function settingChanges({ before, after }: Folders): readonly SettingChange[] {
  const [old, now] = [settingsIn(before), settingsIn(after)];
  if (old === undefined || now === undefined) return [];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((key) => ({ key, old: old.get(key), new: now.get(key) }))
    .filter(({ old: was, new: is }) => was !== is);
}

function settingsIn(folder: PortalFolder): ReadonlyMap<string, string> | undefined {
  const read = readPortalFile(folder, settingsFile);
  const text = read.ok ? textOf(read.bytes) : undefined;
  if (text === undefined) return undefined;
  const { root } = readYaml({ file: settingsFile, text, start: 0, end: text.length });
  return root && new Map(valuesOf(root, ''));
}

function valuesOf(node: YamlNode, key: string): readonly (readonly [string, string])[] {
  switch (node.kind) {
    case 'nothing':
      return [];
    case 'text':
      return [[key, node.text]];
    case 'list':
      return [[key, node.items.map((item) => (item.kind === 'text' ? item.text : '')).join(', ')]];
    case 'map':
      return [...node.entries].flatMap(([name, { value }]) =>
        valuesOf(value, key === '' ? name : `${key}.${name}`),
      );
  }
}
