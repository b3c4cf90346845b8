import { issueOf } from './codes.ts';
import { readEditor, withRepository } from './editor-settings.ts';
import { decode } from './encoding.ts';
import type { FieldType, Parsed } from './field.ts';
import { choice } from './fields/choice.ts';
import { code } from './fields/code.ts';
import { decimal } from './fields/decimal.ts';
import { read, refused } from './fields/reading.ts';
import { name, text } from './fields/text.ts';
import { url } from './fields/url.ts';
import { readPortalFile } from './files-read.ts';
import type { PortalFolder } from './folder.ts';
import type { Issue } from './issue.ts';
import { positionAt } from './lines.ts';
import type { Known } from './references.ts';
import { hintFor } from './references.ts';
import { readYaml } from './yaml.ts';
import type { YamlNode, YamlSource } from './yaml.ts';
import { optional, required } from './yaml-key.ts';
import { listOf, mapOf, oneValue, readShape, trueFalse } from './yaml-shape.ts';
import type { YamlReader } from './yaml-shape.ts';

/** The file of the settings, from the portal folder. */
export const settingsFile = 'data/portal.yaml';

const language = choice({
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
});

/** How many times the figure before makes a jump, where `jump_limit` does not say. */
export const usualJumpLimit = 10;

/** A number of times above one: at one and below every figure would be a jump. */
const jumpLimit: FieldType<number> = {
  ...decimal,
  parse: (text) => {
    const parsed = decimal.parse(text);
    return parsed.ok && parsed.value <= 1 ? refused('settings/jump-limit') : parsed;
  },
};

/** The whole of `portal.yaml`. */
export const readSettings = withRepository(
  mapOf({
    name: required(name),
    name_en: optional(name),
    short_name: optional(name),
    short_name_en: optional(name),
    organisation: required(name),
    organisation_en: optional(name),
    languages: { read: differentLanguages, required: true },
    site_url: optional(type('origin', readOrigin)),
    base_path: optional(type('base-path', readBasePath)),
    sample: { read: trueFalse, required: false },
    official: { read: trueFalse, required: false },
    official_url: optional(url),
    licence: { read: mapOf({ name: required(name), url: optional(url) }), required: true },
    contact: optional(text),
    repository: optional(url),
    headline_indicators: { read: listOf(oneValue(code)), required: false },
    timezone: optional(type('timezone', readTimezone)),
    jump_limit: optional(jumpLimit),
    editor: { read: readEditor, required: false },
  }),
);

/** The settings as `portal.yaml` states them; keys that it leaves out have their default. */
export type PortalSettings = ReturnType<typeof withDefaults>;

/**
 * Reads `data/portal.yaml`. `settings` is `undefined` after an error. `indicators` are the codes that a headline
 * may name; without them headlines are not judged.
 */
export function loadSettings(
  folder: PortalFolder,
  indicators: Known | undefined,
): { readonly settings: PortalSettings | undefined; readonly issues: readonly Issue[] } {
  const file = readPortalFile(folder, settingsFile);
  if (!file.ok) return { settings: undefined, issues: [file.issue] };
  const { text: yaml, issues: letters } = decode(file.bytes, settingsFile);
  if (yaml === undefined) return { settings: undefined, issues: letters };
  const source = { file: settingsFile, text: yaml, start: 0, end: yaml.length };
  const { root: node, issues } = readYaml(source);
  if (node === undefined) return { settings: undefined, issues: [...letters, ...issues] };
  const shape = readShape(node, source, readSettings);
  const unknown = indicators === undefined ? [] : unknownHeadlines(node, source, indicators);
  const found = [...letters, ...shape.issues, ...unknown];
  const settings = shape.value === undefined ? undefined : withDefaults(shape.value);
  return { settings: found.some(isError) ? undefined : settings, issues: found };
}

type Keys = NonNullable<ReturnType<typeof readSettings>>;

function withDefaults(keys: Keys) {
  const name = { vi: keys.name, en: keys.name_en };
  return {
    name,
    shortName:
      keys.short_name === undefined ? name : { vi: keys.short_name, en: keys.short_name_en },
    organisation: { vi: keys.organisation, en: keys.organisation_en },
    languages: keys.languages,
    siteUrl: keys.site_url,
    basePath: keys.base_path ?? '/',
    sample: keys.sample ?? false,
    // Nobody becomes an official portal by leaving a key out.
    official: keys.official ?? false,
    officialUrl: keys.official_url,
    licence: keys.licence,
    contact: keys.contact,
    repository: keys.repository?.replace(/\/+$/, ''),
    headlineIndicators: keys.headline_indicators ?? [],
    timezone: keys.timezone ?? 'Asia/Ho_Chi_Minh',
    jumpLimit: keys.jump_limit ?? usualJumpLimit,
    editor: keys.editor && {
      backend: keys.editor.backend,
      branch: keys.editor.branch,
      signInUrl: keys.editor.sign_in_url,
      appId: keys.editor.app_id,
    },
  };
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function unknownHeadlines(root: YamlNode, source: YamlSource, known: Known): readonly Issue[] {
  const list = root.kind === 'map' ? root.entries.get('headline_indicators')?.value : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => {
    if (item.kind !== 'text' || known.codes.has(item.text) || !code.parse(item.text).ok) return [];
    const { code: fault, details } = hintFor(item.text, known);
    const position = positionAt(source.text, item.offset);
    const found = { field: 'headline_indicators', value: item.text, details };
    return [issueOf(fault, { file: source.file, ...position, ...found })];
  });
}

function differentLanguages(...[node, place]: Parameters<YamlReader<readonly ('vi' | 'en')[]>>) {
  const languages = listOf(oneValue(language))(node, place);
  if (languages !== undefined && new Set(languages).size < languages.length) {
    place.report({ code: 'settings/language-twice', offset: node.offset, field: place.field });
  }
  return languages;
}

function type(typeName: string, parse: (text: string) => Parsed<string>): FieldType<string> {
  return { name: typeName, tableSchema: { type: 'string' }, parse };
}

/** `https://example.org`, without a path: that is `base_path`. */
function readOrigin(text: string): Parsed<string> {
  const origin = URL.parse(text);
  const isOrigin = /^https?:\/\/[^\s/?#@]+\/?$/.test(text) && origin !== null;
  return isOrigin ? read(text.replace(/\/$/, '')) : refused('settings/site-url');
}

/** `/`, or `/a/b/` from `a/b`, `/a/b` and the like. */
function readBasePath(text: string): Parsed<string> {
  const parts = text.split('/').filter((part) => part !== '');
  const isPath = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  return isPath ? read(['', ...parts, ''].join('/')) : refused('settings/base-path');
}

/** As written: what a zone resolves to differs between versions of its list. */
function readTimezone(text: string): Parsed<string> {
  try {
    Intl.DateTimeFormat('en', { timeZone: text });
    return read(text);
  } catch {
    return refused('settings/timezone');
  }
}
