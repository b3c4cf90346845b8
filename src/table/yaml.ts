import type { Document, Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { IssueCode } from './codes.ts';
import { issueOf } from './codes.ts';
import type { Issue } from './issue.ts';
import { positionAt } from './lines.ts';

/** A value of a YAML text with its place: `offset` in the whole text. An empty value is `nothing`. */
export type YamlNode =
  | { readonly kind: 'nothing'; readonly offset: number }
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly offset: number }
  | {
      readonly kind: 'map';
      readonly entries: ReadonlyMap<string, YamlEntry>;
      readonly offset: number;
    };

export interface YamlEntry {
  /** Of the key. */
  readonly offset: number;
  readonly value: YamlNode;
}

export interface YamlText {
  /** `undefined` when the text cannot be read. */
  readonly root: YamlNode | undefined;
  readonly issues: readonly Issue[];
}

/** The part of `text` that is YAML: all of a settings file, the head of a text. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const largest = 64 * 1024;

/**
 * Reads YAML without guessing types: every value is text, so `no` stays "no" and `2440` keeps its digits.
 * Tags, anchors and repeated keys are refused: they can make one value of another, or a bomb.
 */
export function readYaml(source: YamlSource): YamlText {
  const { text, start, end } = source;
  if (end - start > largest) return unreadable(source, 'yaml/too-large', start);
  const document = parse(text.slice(start, end));
  if (document === undefined) return unreadable(source, 'yaml/too-large', start);
  const faults = [...syntaxFaults(document), ...refusedNodes(document)];
  if (faults.length > 0) {
    return {
      root: undefined,
      issues: faults.map(({ code, at }) => yamlIssue(source, code, start + at)),
    };
  }
  return { root: nodeOf(document.contents, start), issues: [] };
}

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  } catch (error) {
    // Thousands of brackets inside each other exhaust the stack of the parser.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** An issue at an offset of the text, with the line shown up to its end. */
function yamlIssue({ file, text }: YamlSource, code: IssueCode, offset: number): Issue {
  const end = text.indexOf('\n', offset);
  const value = text.slice(offset, end < 0 ? undefined : end).trim();
  return issueOf(code, { file, ...positionAt(text, offset), value });
}

function unreadable(source: YamlSource, code: IssueCode, offset: number): YamlText {
  return { root: undefined, issues: [yamlIssue(source, code, offset)] };
}

interface Fault {
  readonly code: IssueCode;
  readonly at: number;
}

const codeOfError: Readonly<Record<string, IssueCode>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
  MISSING_CHAR: 'yaml/unclosed',
  BAD_SCALAR_START: 'yaml/reserved-start',
  BAD_INDENT: 'yaml/indent',
  BAD_ALIAS: 'yaml/anchor',
  BAD_PROP_ORDER: 'yaml/tag',
};

/** The first fault of the form, since one brings others after it; of repeated keys each. */
function syntaxFaults({ errors }: Document.Parsed): readonly Fault[] {
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...repeated.map(({ pos }): Fault => ({ code: 'yaml/duplicate-key', at: pos[0] })),
    ...(first === undefined
      ? []
      : [{ code: codeOfError[first.code] ?? 'yaml/syntax', at: first.pos[0] }]),
  ];
}

function refusedNodes(document: Document.Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined) faults.push({ code: 'yaml/anchor', at });
      else if (node.tag !== undefined) faults.push({ code: 'yaml/tag', at });
    },
  });
  return faults;
}

function nodeOf(node: Node | null, start: number): YamlNode {
  const offset = start + (node?.range?.[0] ?? 0);
  if (isSeq<Node>(node)) {
    return { kind: 'list', items: node.items.map((item) => nodeOf(item, start)), offset };
  }
  if (isMap<Node, Node>(node)) {
    const entries = node.items.map(({ key, value }): [string, YamlEntry] => [
      isScalar(key) ? String(key.value) : '',
      { offset: start + (key.range?.[0] ?? 0), value: nodeOf(value, start) },
    ]);
    return { kind: 'map', entries: new Map(entries), offset };
  }
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  return text.trim() === '' ? { kind: 'nothing', offset } : { kind: 'text', text, offset };
}
