import { placeOfText } from '../../content/place.ts';
import type { TextKind } from '../../content/place.ts';
import { pathOfText } from '../../content/body/text-links.ts';
import { worded } from '../../model/wording.ts';
import { contentFiles, publicFiles } from '../../table/contents.ts';
import type { Language } from '../../table/language.ts';
import { compareTexts } from '../../table/order.ts';
import type { State } from './state.ts';
import { isSame } from './table-difference.ts';
import type { Folders } from './table-difference.ts';

export type FileFate = 'added' | 'changed' | 'gone';

/** A text that was added, edited or taken away. */
export interface TextChange {
  readonly change: FileFate;
  readonly kind: TextKind;
  readonly language: Language;
  /** As its head gives it; `undefined` where that cannot be read. */
  readonly title: string | undefined;
  /** Of a directive, whether it is in force; as its head writes it. */
  readonly status: string | undefined;
  /** Where its page is. */
  readonly address: string;
  readonly file: string;
}

/** Any other file of `content/` and `public/`. */
export interface FileChange {
  readonly change: FileFate;
  readonly file: string;
}

/** The texts that differ, by file. */
export function textChanges(before: State, after: State): readonly TextChange[] {
  return fates(before, after, ({ folder }) => contentFiles(folder).texts).flatMap(
    ({ change, file }) => {
      const place = placeOfText(file);
      if (place === undefined) return [];
      const state = change === 'gone' ? before : after;
      const first = state.opened.settings?.languages[0] ?? 'vi';
      const root = place.language === first ? '/' : `/${place.language}/`;
      const address = root + pathOfText(place);
      const { kind, language } = place;
      return [{ change, kind, language, ...headOf(state, place), address, file }];
    },
  );
}

/** The other files that differ, by path. */
export function fileChanges(before: State, after: State): readonly FileChange[] {
  return fates(before, after, ({ folder }) => [
    ...contentFiles(folder).others,
    ...[...publicFiles(folder)].map((file) => `public/${file}`),
  ]);
}

function fates(
  before: State,
  after: State,
  filesOf: (state: State) => readonly string[],
): readonly FileChange[] {
  const folders: Folders = { before: before.folder, after: after.folder };
  const [old, now] = [new Set(filesOf(before)), new Set(filesOf(after))];
  return [...new Set([...old, ...now])].sort(compareTexts).flatMap((file): FileChange[] => {
    if (!old.has(file)) return [{ change: 'added', file }];
    if (!now.has(file)) return [{ change: 'gone', file }];
    const [was, is] = [before.opened.texts.get(file), after.opened.texts.get(file)];
    // Other line ends say nothing else.
    const still = was === undefined ? isSame(folders, file) : was === is;
    return still ? [] : [{ change: 'changed', file }];
  });
}

function headOf(
  { opened }: State,
  { kind, language, id }: NonNullable<ReturnType<typeof placeOfText>>,
): Pick<TextChange, 'title' | 'status'> {
  if (kind === 'directives') {
    const directive = opened.directives.find((one) => one.id === id);
    const title = directive && worded(directive.subject, language);
    return { title, status: directive?.status };
  }
  const texts = { guides: opened.guides, news: opened.news, pages: [] }[kind];
  const text = texts.find((one) => one.id === id);
  return { title: text && worded(text.title, language), status: undefined };
}
