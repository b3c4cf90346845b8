import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import { readYaml } from '../table/yaml.ts';
import type { YamlNode, YamlSource } from '../table/yaml.ts';

/** An MDX file of `content/`, as text with LF line ends. */
export interface TextFile {
  /** From the portal folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The two parts of a text. */
export interface SplitText {
  /** The YAML between the `---` lines; `undefined` after a fault. */
  readonly head: { readonly root: YamlNode; readonly source: YamlSource } | undefined;
  /** Where the body begins: an offset of the text. */
  readonly bodyStart: number;
  readonly issues: readonly Issue[];
}

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*(?:\n|$)/m;

/** Splits a text into its head and body, and reads the head. */
export function splitText({ file, text }: TextFile): SplitText {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return without(file, 'frontmatter/missing');
  const end = closing.exec(text.slice(start));
  if (end === null) return without(file, 'frontmatter/unclosed');
  const source = { file, text, start, end: start + end.index };
  const { root, issues } = readYaml(source);
  const head = root === undefined ? undefined : { root, source };
  return { head, bodyStart: source.end + end[0].length, issues };
}

function without(file: string, code: 'frontmatter/missing' | 'frontmatter/unclosed'): SplitText {
  return { head: undefined, bodyStart: 0, issues: [issueOf(code, { file, line: 1, column: 1 })] };
}
