import type { Directive } from '../model/directive.ts';
import type { Guide } from '../model/guide.ts';
import type { NewsItem } from '../model/news.ts';
import type { Picture } from '../model/picture.ts';
import type { Issue } from '../table/issue.ts';
import { compareIssues } from '../table/order.ts';
import { unexplained } from './abbreviations.ts';
import { bodyFaults } from './body/body-faults.ts';
import { checkDirectives } from './directives/check-directives.ts';
import { checkGuides } from './guides/check-guides.ts';
import { checkNews } from './news/check-news.ts';
import { checkPages } from './check-pages.ts';
import type { ContentContext } from './context.ts';
import { fragmentsIn } from './body/fragments.ts';
import type { TextFile } from './frontmatter.ts';
import { unknownInBody } from './body/named-in-body.ts';
import { personalFaults } from './personal-data.ts';
import { picturesOf } from './pictures/pictures.ts';
import type { TextKind } from './place.ts';
import { unreviewed } from './review-marks.ts';
import { slugFaults } from './slugs.ts';
import { termUses } from './term-uses.ts';
import { textLinks } from './body/text-links.ts';
import type { TextLink } from './body/text-links.ts';
import { misplacedTexts, strayTranslations } from './translations.ts';
import type { WrittenText } from './written-text.ts';
import { writtenText } from './written-text.ts';

export interface CheckedContents {
  /** By file. */
  readonly directives: readonly Directive[];
  /** By file. */
  readonly guides: readonly Guide[];
  /** By file. */
  readonly news: readonly NewsItem[];
  /** The sound pictures that texts show. */
  readonly pictures: readonly Picture[];
  /** The links of texts to places of the portal, which are judged once all pages are known (`page-links.ts`). */
  readonly links: readonly TextLink[];
  /** The fragments of the pages of guides and news, by file of the text. */
  readonly fragments: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files of guides and directives that use a term of the glossary, by term. */
  readonly termUses: ReadonlyMap<string, readonly string[]>;
  /** By file, line, column, code. */
  readonly issues: readonly Issue[];
}

/** Checks every text of `content/`: its name, its head and whether its body could run anything. Nothing is evaluated. */
export function checkContents(
  files: readonly TextFile[],
  context: ContentContext,
): CheckedContents {
  const names = files.map(({ file }) => file);
  const texts = files.map(writtenText);
  const { directives, ...inDirectives } = checkDirectives(ofKind(texts, 'directives'), context);
  const { guides, ...inGuides } = checkGuides(ofKind(texts, 'guides'), context);
  const { news, ...inNews } = checkNews(ofKind(texts, 'news'), context);
  const { pictures, ...inPictures } = picturesOf(texts, context);
  const issues = [
    ...slugFaults(names),
    ...strayTranslations(names),
    ...misplacedTexts(names),
    ...texts.flatMap((text) => [
      ...headFaults(text),
      ...bodyFaults(text),
      ...personalFaults(text),
      ...unexplained(text, context),
    ]),
    ...texts.flatMap(unreviewed),
    ...[...ofKind(texts, 'guides'), ...ofKind(texts, 'news')].flatMap((text) => [
      ...unknownInBody(text, context),
    ]),
    ...checkPages(ofKind(texts, 'pages')),
    ...[inDirectives, inGuides, inNews, inPictures].flatMap((found) => found.issues),
  ];
  return {
    ...{ directives, guides, news, pictures },
    links: textLinks(texts),
    fragments: fragmentsOf([...ofKind(texts, 'guides'), ...ofKind(texts, 'news')]),
    termUses: termUses(
      [...ofKind(texts, 'guides'), ...ofKind(texts, 'directives')],
      context.glossary,
    ),
    issues: issues.sort(compareIssues),
  };
}

function ofKind(texts: readonly WrittenText[], kind: TextKind): readonly WrittenText[] {
  return texts.filter(({ place }) => place?.kind === kind);
}

function fragmentsOf(texts: readonly WrittenText[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(texts.map((text) => [text.file, fragmentsIn(text)]));
}

/** The English summary of a directive has no head. */
function headFaults({ place, split }: WrittenText): readonly Issue[] {
  return place?.kind === 'directives' && place.language === 'en' ? [] : split.issues;
}
