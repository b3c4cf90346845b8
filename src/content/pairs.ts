import type { Issue } from '../table/issue.ts';
import type { YamlReader } from '../table/yaml-shape.ts';
import type { HeadedText, WrittenText } from './written-text.ts';
import { withHead } from './written-text.ts';

/** A text and the English beside it, as far as their heads are sound. */
export interface Pair<Vietnamese, English> {
  readonly vi: HeadedText<Vietnamese>;
  readonly en: HeadedText<English> | undefined;
}

export interface ReadPairs<Vietnamese, English> {
  /** In the order of the files. */
  readonly pairs: readonly Pair<Vietnamese, English>[];
  readonly issues: readonly Issue[];
}

/** Reads the heads of texts of one kind in both languages. */
export function readPairs<Vietnamese, English>(
  texts: readonly WrittenText[],
  readers: { readonly vi: YamlReader<Vietnamese>; readonly en: YamlReader<English> },
): ReadPairs<Vietnamese, English> {
  const inLanguage = (language: 'vi' | 'en') =>
    texts.filter(({ place }) => place?.language === language);
  const vietnamese = inLanguage('vi').map((text) => withHead(text, readers.vi));
  const english = inLanguage('en').map((text) => withHead(text, readers.en));
  const byId = new Map(english.map(({ headed }) => [headed?.id, headed]));
  return {
    pairs: vietnamese.flatMap(({ headed: vi }) =>
      vi === undefined ? [] : [{ vi, en: byId.get(vi.id) }],
    ),
    issues: [...vietnamese, ...english].flatMap(({ issues }) => issues),
  };
}
