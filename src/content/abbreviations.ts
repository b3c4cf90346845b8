import type { Language } from '../table/language.ts';
import type { Issue } from '../table/issue.ts';
import { issueOf } from '../table/codes.ts';
import type { ContentContext } from './context.ts';
import { attributesOf, elementOf } from './body/element.ts';
import type { Point, TextNode } from './body/markdown.ts';
import type { WrittenText } from './written-text.ts';

/** A word that is shortened, and what it stands for. */
interface Abbreviation {
  readonly short: string;
  readonly pattern: RegExp;
  /** In full, in each language. */
  readonly words: readonly string[];
}

/** A run of words of a text, in its order. */
interface Run {
  readonly words: string;
  readonly start: Point | undefined;
  /** In a <Term>, which explains its word itself. */
  readonly explained: boolean;
}

/** Abbreviations of the glossary that a text uses before it says what they stand for: each is told at its first use. */
export function unexplained(
  { file, place, body }: WrittenText,
  { glossary }: ContentContext,
): readonly Issue[] {
  if (body.tree === undefined || place === undefined) return [];
  const runs = runsIn(body.tree);
  return abbreviationsIn(glossary).flatMap((abbreviation) => {
    const found = firstUse(runs, abbreviation);
    if (found === undefined) return [];
    const { short: value, words } = abbreviation;
    const full = words[wordsIn[place.language]] ?? words[0] ?? '';
    return [issueOf('guide/abbreviation', { file, ...found, value, details: { words: full } })];
  });
}

const wordsIn: Readonly<Record<Language, number>> = { vi: 0, en: 1 };

function abbreviationsIn(glossary: ContentContext['glossary']): readonly Abbreviation[] {
  return glossary.flatMap(({ term, term_en: english, abbreviation = '' }) =>
    abbreviation
      .split(/\s*,\s*/)
      .filter((short) => short !== '')
      .map((short) => ({
        short,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])${literally(short)}(?![\\p{L}\\p{N}/-])`, 'u'),
        words: [term, ...(english === undefined ? [] : [english])],
      })),
  );
}

export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Where an abbreviation stands before its explanation; `undefined` where it never does. */
function firstUse(
  runs: readonly Run[],
  { short, pattern, words }: Abbreviation,
): Partial<Point> | undefined {
  let before = '';
  for (const run of runs) {
    const at = run.explained ? -1 : run.words.search(pattern);
    const said = before + (at < 0 ? run.words : run.words.slice(0, at)).toLowerCase();
    if (words.some((full) => said.includes(full.toLowerCase()))) return undefined;
    if (run.explained && run.words.trim().toLowerCase() === short.toLowerCase()) return undefined;
    if (at >= 0) return placeIn(run, at);
    before = `${said}\n`;
  }
  return undefined;
}

function placeIn({ words, start }: Run, at: number): Partial<Point> {
  if (start === undefined) return {};
  const lines = words.slice(0, at).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + lines.length - 1, column: last + 1 };
}

/** The words of a text as they are read: code and addresses are quoted, not read. */
export function runsIn(node: TextNode, explained = false): readonly Run[] {
  const element = elementOf(node);
  const told = element && element.name !== 'Figure' ? attributesOf(element) : [];
  const own = node.type === 'text' ? [runOf(node, explained)] : [];
  return [
    ...own,
    ...told
      .filter(({ name }) => /^(?:title|question|see|fail)$/.test(String(name)))
      .map((attribute) => runOf(attribute, false)),
    ...(node.children ?? []).flatMap((child) =>
      runsIn(child, explained || element?.name === 'Term'),
    ),
  ];
}

function runOf({ value, position }: TextNode, explained: boolean): Run {
  return { words: typeof value === 'string' ? value : '', start: position?.start, explained };
}
