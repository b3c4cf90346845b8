import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import { positionAt } from '../table/lines.ts';
import type { Position } from '../table/lines.ts';
import { readYaml } from '../table/yaml.ts';
import type { YamlNode, YamlSource } from '../table/yaml.ts';

/** An MDX file of `content/`, as text with LF line ends. */
export interface TextFile {
  /** From the portal folder, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The same as the disk has it, which is what Astro reads; the text itself where nothing differs. */
  readonly raw?: string | undefined;
}

/** The two parts of a text. */
export interface SplitText {
  /** The YAML between the `---` lines; `undefined` after a fault. */
  readonly head: { readonly root: YamlNode; readonly source: YamlSource } | undefined;
  /** Whether it is known where the head ends. */
  readonly closed: boolean;
  /** Where the body begins: an offset of the text. */
  readonly bodyStart: number;
  readonly issues: readonly Issue[];
}

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*(?:\n|$)/;
/** Astro ends the head at the first of these, whatever follows on the line. */
const anyMark = /^(?:---|\+\+\+)/m;

/** Splits a text into its head and body, and reads the head. */
export function splitText({ file, text }: TextFile): SplitText {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return without(file, 'frontmatter/missing');
  const mark = anyMark.exec(text.slice(start));
  if (mark === null) return without(file, 'frontmatter/unclosed');
  const end = start + mark.index;
  const closed = closing.exec(text.slice(end));
  if (closed === null) return without(file, 'frontmatter/unclosed', positionAt(text, end));
  const source = { file, text, start, end };
  const { root, issues } = readYaml(source);
  const head = root === undefined ? undefined : { root, source };
  return { head, closed: true, bodyStart: end + closed[0].length, issues };
}

function without(
  file: string,
  code: 'frontmatter/missing' | 'frontmatter/unclosed',
  place: Position = { line: 1, column: 1 },
): SplitText {
  const closed = code === 'frontmatter/missing';
  return { head: undefined, closed, bodyStart: 0, issues: [issueOf(code, { file, ...place })] };
}
