import type { IssueCode } from '../../table/codes.ts';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import type { Element } from './element.ts';
import { elementOf } from './element.ts';
import { elementFaults } from './element-faults.ts';
import type { TextNode } from './markdown.ts';
import { nodesIn, startOf } from './markdown.ts';

/** A fault of a body, and the node at which it is told. */
export interface BodyFault extends Pick<Issue, 'value' | 'details'> {
  readonly code: IssueCode;
  readonly node: TextNode;
}

/**
 * What in the body of a text could run, or is no component of its kind: imports, exports, expressions, tags, links that are
 * scripts. The text is parsed, never evaluated. MDX would run all of these with the rights of the build.
 */
export function unsafeParts(tree: TextNode, allowed: readonly string[]): readonly BodyFault[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const element: Element | undefined = elementOf(node);
    if (element !== undefined) return elementFaults(element, allowed);
    const part = unsafePart(node);
    return part === undefined ? [] : [part];
  });
}

/** The issues of a file that its faults are. */
export function issuesOf(file: string, faults: readonly BodyFault[]): readonly Issue[] {
  return faults.map(({ code, node, value, details }) =>
    issueOf(code, { file, ...startOf(node), value, ...(details && { details }) }),
  );
}

function unsafePart(node: TextNode): BodyFault | undefined {
  const value = typeof node.value === 'string' ? node.value : '';
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        code: value.startsWith('export') ? 'content/export' : 'content/import',
        node,
        value: firstLine(value),
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'content/expression', node, value: firstLine(`{${value}}`) };
    default:
      return unsafeLink(node) ?? markdownPicture(node);
  }
}

const safeAddress = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i;

function unsafeLink(node: TextNode): BodyFault | undefined {
  return typeof node.url !== 'string' || safeAddress.test(node.url)
    ? undefined
    : { code: 'content/unsafe-link', node, value: firstLine(node.url) };
}

/** Astro would decode it and write another; what authors show is served as it is. */
function markdownPicture({ type, url, ...node }: TextNode): BodyFault | undefined {
  return type === 'image' || type === 'imageReference'
    ? {
        code: 'picture/markdown',
        node: { type, ...node },
        value: typeof url === 'string' ? url : '',
      }
    : undefined;
}

function firstLine(value: string): string {
  return value.split('\n', 1)[0] ?? '';
}
