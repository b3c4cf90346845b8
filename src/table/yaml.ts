import type { Document, Node, YAMLError } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
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
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  // Thousands of brackets inside each other: how deep the parser gets depends on the machine.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return unreadable(source, 'yaml/too-large', start);
  }
  const faults = [...syntaxFaults(document, yaml), ...refusedNodes(document, yaml)];
  if (faults.length > 0) {
    return {
      root: undefined,
      issues: faults.map(({ code, at }) => yamlIssue(source, code, start + at)),
    };
  }
  return { root: nodeOf(document.contents, start), issues: [] };
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
  BAD_SCALAR_START: 'yaml/reserved-start',
  BAD_INDENT: 'yaml/indent',
  BAD_ALIAS: 'yaml/anchor',
  BAD_PROP_ORDER: 'yaml/tag',
};

/** The first fault of the form, since one brings others after it; when there is none, every repeated key. */
function syntaxFaults(document: Document.Parsed, text: string): readonly Fault[] {
  const { errors } = document;
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (first === undefined) {
    return errors.map(({ pos }): Fault => ({ code: 'yaml/duplicate-key', at: pos[0] }));
  }
  if (runsOn(errors)) return [{ code: 'yaml/indent', at: nextLine(text, first.pos[0]) }];
  const opening = isUnclosed(first) ? openingBefore(document, first.pos[0]) : undefined;
  return opening === undefined
    ? [{ code: codeOfError[first.code] ?? 'yaml/syntax', at: first.pos[0] }]
    : [{ code: 'yaml/unclosed', at: opening }];
}

/** A line indented further than the one above continues its value; with a colon in it that is no value. */
function runsOn(errors: readonly YAMLError[]): boolean {
  const [first, second] = errors;
  return first?.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY';
}

/** The first character of the line after `offset`; `offset` itself on the last line or at the start of one. */
function nextLine(text: string, offset: number): number {
  const end = text[offset - 1] === '\n' ? -1 : text.indexOf('\n', offset);
  const start = end < 0 ? offset : end + 1;
  return start + (/^ */.exec(text.slice(start))?.[0].length ?? 0);
}

function isUnclosed({ message }: YAMLError): boolean {
  return /^(?:Missing closing|Flow (?:map|sequence) in block collection)/.test(message);
}

/** Where the last quote or bracket before `end` opens: the parser tells where it gave up. */
function openingBefore(document: Document.Parsed, end: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0];
      const quoted = isScalar(node) && (node.type?.startsWith('QUOTE') ?? false);
      const bracket = isCollection(node) && node.flow === true;
      if ((quoted || bracket) && at !== undefined && at <= end) last = at;
    },
  });
  return last;
}

function refusedNodes(document: Document.Parsed, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) faults.push({ code: 'yaml/anchor', at });
      else if (node.anchor !== undefined) {
        faults.push({ code: 'yaml/anchor', at: text.lastIndexOf('&', at) });
      } else if (node.tag !== undefined) {
        // `!!bool` begins with two.
        faults.push({ code: 'yaml/tag', at: text.slice(0, at).search(/!\S*\s*$/) });
      }
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
