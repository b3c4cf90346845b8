import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import { placeOfText } from './place.ts';
import type { WrittenText } from './written-text.ts';

const twin = /^(content\/[^/]+)\/en\/(.+)$/;

/** English texts without a text in the first language beside them: no page would show them. */
export function strayTranslations(files: readonly string[]): readonly Issue[] {
  const known = new Set(files);
  return files.flatMap((file) => {
    const original = originalOf(file);
    return original === undefined || known.has(original)
      ? []
      : [issueOf('content/stray-translation', { file, details: { original } })];
  });
}

/** Texts in folders of which no pages are made. */
export function misplacedTexts(files: readonly string[]): readonly Issue[] {
  return files
    .filter((file) => placeOfText(file) === undefined && file.endsWith('.mdx'))
    .map((file) => issueOf('content/misplaced', { file }));
}

/** The English summary of a directive is its body alone: what the document states is told once, beside the first. */
export function headOfTranslation({ file, split }: WrittenText): readonly Issue[] {
  const { head, issues } = split;
  if (head === undefined && issues.every(({ code }) => code === 'frontmatter/missing')) return [];
  const details = { original: originalOf(file) ?? '' };
  return [issueOf('directive/translation-head', { file, line: 1, column: 1, details })];
}

/** The text that a file is the English of: `content/pages/x.mdx` for `content/pages/en/x.mdx`. */
function originalOf(file: string): string | undefined {
  const [, folder, name] = twin.exec(file) ?? [];
  return folder === undefined || name === undefined ? undefined : `${folder}/${name}`;
}
