import { readHead } from '../content/directives/directive-head.ts';
import { readEnglishGuideHead, readGuideHead } from '../content/guides/guide-head.ts';
import { readEnglishNewsHead, readNewsHead } from '../content/news/news-head.ts';
import { readPageHead } from '../content/check-pages.ts';
import type { TextKind } from '../content/place.ts';
import type { Portal } from '../model/portal.ts';
import { worded } from '../model/wording.ts';
import type { Wording } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import type { YamlForm } from '../table/yaml-shape.ts';
import { directiveWords } from '../text/heads/directives.ts';
import { guideWords } from '../text/heads/guides.ts';
import type { HeadWords } from '../text/heads/key-words.ts';
import { newsWords, pageWords } from '../text/heads/news.ts';
import { editorPhrases } from '../text/messages/editor.ts';
import { snippetPhrases } from '../text/messages/snippets.ts';
import { fieldsOf } from './field.ts';
import type { EditorField, FormContext } from './field.ts';
import { englishPlaces, taggedText, textFormat } from './format.ts';
import { snippetsOf } from './snippets.ts';
import { tagHint } from './tag-hint.ts';

/** A kind of texts: how its heads are read, in Vietnamese and in English, and their words. */
interface Kind {
  readonly vi: YamlForm | undefined;
  /** `undefined`: a text in English has a body only. */
  readonly en: YamlForm | undefined;
  /** Where the form has keys that stand elsewhere in a head in English. */
  readonly placed?: Readonly<Record<string, string>>;
  readonly words: HeadWords;
}

export const kinds: Readonly<Record<TextKind, Kind>> = {
  guides: {
    vi: readGuideHead.form,
    en: readEnglishGuideHead.form,
    placed: englishPlaces,
    words: guideWords,
  },
  directives: { vi: readHead.form, en: undefined, words: directiveWords },
  news: { vi: readNewsHead.form, en: readEnglishNewsHead.form, words: newsWords },
  pages: { vi: readPageHead.form, en: readPageHead.form, words: pageWords },
};

/** What the forms may offer to choose from. */
export type Choices = Pick<Portal, 'indicators' | 'levels' | 'procedures'>;

/** The collections of texts, each a folder of `content/`. */
export function collectionsOf(choices: Choices, language: Language) {
  const say = (key: keyof typeof editorPhrases) => editorPhrases[key][language];
  const fields = (kind: TextKind) => formOf(kind, choices, language);
  return [
    folderOf(
      'guides',
      { label: say('guides'), icon: 'menu_book', preview: 'huong-dan', language },
      fields('guides'),
    ),
    folderOf(
      'news',
      { label: say('news'), icon: 'campaign', preview: 'tin', language },
      fields('news'),
    ),
    {
      ...folderOf(
        'directives',
        { label: say('directives'), icon: 'gavel', preview: 'van-ban', language },
        fields('directives'),
      ),
      identifier_field: 'subject',
      summary: '{{subject}} ({{slug}})',
      sortable_fields: ['subject', 'issued'],
    },
    singlePages(fields('pages'), language),
  ];
}

/** The pages that a portal has one of each. */
function singlePages(fields: readonly EditorField[], language: Language) {
  return {
    name: 'pages',
    label: editorPhrases.pages[language],
    icon: 'info',
    i18n: true,
    format: textFormat,
    files: [
      {
        name: 'gioi-thieu',
        label: editorPhrases.about[language],
        file: 'content/pages/{{locale}}/gioi-thieu.mdx',
        i18n: true,
        format: textFormat,
        preview_path: 'gioi-thieu/',
        fields,
      },
    ],
  };
}

interface Folder {
  readonly label: string;
  readonly icon: string;
  readonly preview: string;
  readonly language: Language;
}

function folderOf(
  kind: TextKind,
  { label, icon, preview, language }: Folder,
  fields: readonly EditorField[],
) {
  return {
    name: kind,
    label,
    icon,
    folder: `content/${kind}`,
    format: textFormat,
    i18n: true,
    slug: {
      template: `{{${kind === 'directives' ? 'subject' : 'title'}}}`,
      editable: ['create'],
      hint: editorPhrases.slugHint[language],
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', editorPhrases.code[language]],
    },
    preview_path: `${preview}/{{slug}}/`,
    media_folder: `/content/${kind}/hinh`,
    public_folder: 'hinh',
    thumbnail: false,
    fields,
  };
}

function formOf(kind: TextKind, choices: Choices, language: Language): readonly EditorField[] {
  const { vi, words } = kinds[kind];
  const translated = translatedIn(kinds[kind]);
  const context: FormContext = { language, words, translated, named: namedIn(choices, language) };
  const snippets = snippetsOf(kind, language);
  const hint = [editorPhrases.bodyHint[language], tagHint(kind, language)]
    .filter(Boolean)
    .join(' ');
  const body: EditorField = {
    name: 'body',
    label: editorPhrases.body[language],
    hint,
    widget: 'text',
    use_emoji_autocomplete: false,
    required: false,
    i18n: true,
    ...(snippets.length === 0
      ? {}
      : { widget: taggedText, snippets, snippets_label: snippetPhrases.group[language] }),
  };
  return [...fieldsOf(vi, context), body];
}

/** The keys that texts in English have too, by their path in the form, and whether they must be there. */
function translatedIn({ en, placed }: Kind): FormContext['translated'] {
  if (en?.kind !== 'map') return new Map();
  const paths = Object.entries(en.keys).map(([name, { required }]): [string, boolean] => [
    placed?.[name] ?? name,
    required,
  ]);
  // What holds some of them is shown for their sake.
  const above = paths.flatMap(([path]): [string, boolean][] => {
    const end = path.lastIndexOf('.');
    return end === -1 ? [] : [[path.slice(0, end), false]];
  });
  return new Map([...above, ...paths]);
}

/** What each key may name. Texts are asked of the editing program, which knows also those that were just begun. */
function namedIn(
  { indicators, levels, procedures }: Choices,
  language: Language,
): FormContext['named'] {
  const directive = {
    collection: 'directives',
    value_field: '{{slug}}',
    display_fields: ['{{subject}} ({{slug}})'],
    search_fields: ['number', 'symbol', 'subject'],
  };
  const guide = { collection: 'guides', value_field: '{{slug}}', display_fields: ['title'] };
  const indicator = optionsFrom(indicators, language);
  const level = optionsFrom(levels, language);
  const procedure = optionsFrom(procedures, language);
  return {
    directives: directive,
    guides: guide,
    'sources.directive': directive,
    'cites.directive': directive,
    ...(indicator && { indicators: indicator, 'statements.indicator': indicator }),
    ...(level && { levels: level }),
    ...(procedure && { procedures: procedure }),
  };
}

/** `undefined` where there is nothing to choose: then the codes are written. */
function optionsFrom(
  things: ReadonlyMap<string, { readonly name: Wording }>,
  language: Language,
): FormContext['named'][string] | undefined {
  if (things.size === 0) return undefined;
  return {
    options: [...things].map(([value, { name }]) => ({ label: worded(name, language), value })),
  };
}
