import type { FieldType } from '../table/field.ts';
import type { Choice } from '../table/fields/choice.ts';
import type { Language, Words } from '../table/language.ts';
import type { YamlForm, YamlKey } from '../table/yaml-shape.ts';
import type { HeadWords } from '../text/heads/key-words.ts';
import { editorPhrases } from '../text/messages/editor.ts';

/** A field of a form, as the editing program reads it. */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  /** In these languages only, or in all or none. */
  readonly required: boolean | readonly Language[];
  readonly [option: string]: unknown;
}

/** What a form is made with. */
export interface FormContext {
  readonly language: Language;
  readonly words: HeadWords;
  /** What a key may name, by its path: `sources.directive`. */
  readonly named: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The keys that the texts in other languages have too, and whether they must have them. */
  readonly translated: ReadonlyMap<string, boolean>;
}

/** The fields of a form, from the reader that checks what comes of it. */
export function fieldsOf(form: YamlForm | undefined, context: FormContext): readonly EditorField[] {
  return form?.kind === 'map' ? fieldsIn(form.keys, '', context) : [];
}

function fieldsIn(
  keys: Readonly<Record<string, YamlKey>>,
  parent: string,
  context: FormContext,
): readonly EditorField[] {
  return Object.entries(keys).map(([name, { read, required }]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    const words = context.words[path];
    if (words === undefined) throw new Error(`no words for the key ${path}`);
    const { language } = context;
    return {
      name,
      label: words.label[language],
      ...(words.hint === undefined ? {} : { hint: words.hint[language] }),
      required: required && context.translated.get(path) === false ? ['vi'] : required,
      ...(context.translated.has(path) ? { i18n: true } : {}),
      ...optionsOf(read.form, path, context),
    };
  });
}

/** A switch would write a key that an author left out; a choice may stay open. */
function yesOrNo(language: Language): Options {
  const options = [
    { label: editorPhrases.yes[language], value: true },
    { label: editorPhrases.no[language], value: false },
  ];
  return { widget: 'select', options };
}

interface Options {
  readonly widget: string;
  readonly [option: string]: unknown;
}

function optionsOf(form: YamlForm | undefined, path: string, context: FormContext): Options {
  if (form?.kind === 'true-false') return yesOrNo(context.language);
  if (form?.kind === 'map')
    return { widget: 'object', collapsed: 'auto', fields: fieldsIn(form.keys, path, context) };
  if (form?.kind === 'list') return listOptions(form.item, path, context);
  if (form?.kind === 'value') return valueOptions(form.type, path, context);
  throw new Error(`the key ${path} has no form`);
}

function listOptions(item: YamlForm | undefined, path: string, context: FormContext): Options {
  const named = context.named[path];
  if (named !== undefined) return { ...named, widget: widgetOf(named), multiple: true };
  const label_singular = editorPhrases.item[context.language];
  if (item?.kind !== 'map') return { widget: 'list', label_singular };
  return {
    widget: 'list',
    label_singular,
    collapsed: 'auto',
    fields: fieldsIn(item.keys, path, context),
  };
}

function widgetOf(named: Readonly<Record<string, unknown>>): string {
  return 'options' in named ? 'select' : 'relation';
}

function valueOptions(
  type: FieldType<unknown>,
  path: string,
  { named, language }: FormContext,
): Options {
  const target = named[path];
  if (target !== undefined) return { ...target, widget: widgetOf(target) };
  if (isChoice(type))
    return {
      widget: 'select',
      options: Object.entries(type.choices).map(([value, words]) => ({
        label: words[language],
        value,
      })),
    };
  switch (type.name) {
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'count':
      return { widget: 'number', value_type: 'int', min: 0 };
    case 'text':
      return { widget: 'text', use_emoji_autocomplete: false };
    case 'url':
      return { widget: 'string', type: 'url' };
    default:
      return { widget: 'string', use_emoji_autocomplete: false, ...patternOf(type, language) };
  }
}

function patternOf(type: FieldType<unknown>, language: Language) {
  const { constraints } = type.tableSchema;
  if (typeof constraints !== 'object' || constraints === null || !('pattern' in constraints))
    return {};
  const says = type.name === 'partial-date' ? editorPhrases.partialDate : editorPhrases.code;
  return { pattern: [`^${String(constraints.pattern)}$`, says[language]] };
}

function isChoice(
  type: FieldType<unknown>,
): type is FieldType<unknown> & { readonly choices: Readonly<Record<string, Words>> } {
  return 'choices' in (type as Partial<Choice<string>>);
}
