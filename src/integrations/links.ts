/** As much of a hast or MDX node as a link needs. */
interface Node {
  readonly type: string;
  readonly properties?: Record<string, unknown>;
  readonly attributes?: readonly unknown[];
  readonly children?: readonly Node[];
}

interface Attribute {
  readonly type: 'mdxJsxAttribute';
  readonly name: string;
  value: string;
}

export interface LinkOptions {
  /** Where the portal lies on its host: `/` or `/a/b/`. */
  readonly base: string;
}

const linking: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'captions']);

/**
 * A rehype plugin: what an author writes from the root of the portal (`/don-vi/`) is put under the path where the portal
 * lies on its host (`/a/b/don-vi/`), in Markdown and in the attributes of components. Other links stay as they are.
 */
export function links({ base }: LinkOptions): (tree: Node) => void {
  const prefix = base.replace(/\/$/, '');
  return prefix === ''
    ? () => undefined
    : (tree) => {
        rebase(tree, prefix);
      };
}

function rebase(node: Node, prefix: string): void {
  if (node.type === 'element') rebaseProperties(node.properties ?? {}, prefix);
  for (const attribute of node.attributes ?? [])
    if (isLinkAttribute(attribute)) attribute.value = rebased(attribute.value, prefix);
  for (const child of node.children ?? []) rebase(child, prefix);
}

function rebaseProperties(properties: Record<string, unknown>, prefix: string): void {
  for (const name of linking) {
    const value = properties[name];
    if (typeof value === 'string') Object.assign(properties, { [name]: rebased(value, prefix) });
  }
}

// `//host/` names another host, not a place in the portal.
function rebased(link: string, prefix: string): string {
  return /^\/(?!\/)/.test(link) ? `${prefix}${link}` : link;
}

function isLinkAttribute(attribute: unknown): attribute is Attribute {
  return (
    typeof attribute === 'object' &&
    attribute !== null &&
    'name' in attribute &&
    'value' in attribute &&
    typeof attribute.name === 'string' &&
    linking.has(attribute.name) &&
    typeof attribute.value === 'string'
  );
}
