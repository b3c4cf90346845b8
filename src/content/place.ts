import type { Language } from '../table/language.ts';
import { slugOfFile } from './slugs.ts';

/** The kinds of texts: the folders of `content/`. */
export type TextKind = 'directives' | 'guides' | 'news' | 'pages';

/** Which text a file is. */
export interface TextPlace {
  readonly kind: TextKind;
  readonly language: Language;
  /** The name of its file without `.mdx`: what addresses call it. */
  readonly id: string;
}

const form = /^content\/(directives|guides|news|pages)\/(?:(en)\/)?[^/]+\.mdx$/;

/** Which text a file is; `undefined` for a file that no page shows. */
export function placeOfText(file: string): TextPlace | undefined {
  const [, folder, language] = form.exec(file) ?? [];
  const kind = kinds.find((one) => one === folder);
  return kind && { kind, language: language === undefined ? 'vi' : 'en', id: slugOfFile(file) };
}

/** The file of a text, from the portal folder: {@link placeOfText} the other way round. */
export function fileOfText({ kind, language, id }: TextPlace): string {
  return `content/${kind}/${language === 'vi' ? '' : `${language}/`}${id}.mdx`;
}

const kinds: readonly TextKind[] = ['directives', 'guides', 'news', 'pages'];
