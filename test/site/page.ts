import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document | Document['children'][number];
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A built page, as far as its facts go. */
export interface Page {
  /** From the root of the site: `don-vi/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
  readonly language: string | undefined;
  readonly main: Element;
}

/** Every page of a site, in order of path. */
export function pagesIn(folder: string): readonly Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
}

/** Every file of a site, with `/`, in order of path. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The page at an address below the root of the site: `don-vi/`, `404.html`. */
export function readPage(folder: string, address: string): Page {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const html = readFileSync(join(folder, file), 'utf8');
  const document = parseDocument(html);
  const [root] = elements(document, 'html');
  const [main] = elements(document, 'main');
  if (main === undefined) throw new Error(`${file} has no main element`);
  return { file, html, document, language: root?.attribs['lang'], main };
}

/** The elements of a name under a node, in order. `*` is any. */
export function elements(node: Node, name: string): readonly Element[] {
  return DomUtils.getElementsByTagName(name, node, true);
}

/** The elements under a node whose `class` holds a name. */
export function withClass(node: Node, name: string): readonly Element[] {
  return elements(node, '*').filter(({ attribs }) =>
    (attribs['class'] ?? '').split(/\s+/).includes(name),
  );
}

/** What a reader can read: words apart where elements are apart, without scripts; spaces of every kind are one space. */
export function textOf(node: Node): string {
  return pieces(node).replace(/\s+/g, ' ').trim();
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'data',
  'em',
  'i',
  'mark',
  'q',
  'span',
  'strong',
  'sup',
  'time',
]);

function pieces(node: Node): string {
  if ('data' in node) return node.type === 'text' ? node.data : '';
  if (!('children' in node)) return '';
  const name = 'name' in node ? node.name : '';
  if (['script', 'style', 'template'].includes(name)) return '';
  const inner = node.children.map(pieces).join('');
  return inline.has(name) ? inner : ` ${inner} `;
}

/** What a page says without showing it: texts of attributes, the title and the description. */
export function hiddenTexts({ document }: Page): readonly string[] {
  const shown = ['alt', 'title', 'aria-label', 'placeholder', 'data-label'];
  const attributes = elements(document, '*').flatMap(({ name, attribs }) => [
    ...shown.flatMap((attribute) => attribs[attribute] ?? []),
    ...(name === 'meta' && attribs['name'] === 'description' ? [attribs['content'] ?? ''] : []),
  ]);
  return [...elements(document, 'title').map(textOf), ...attributes];
}

/** The cells of each row of a table's body. */
export function rowsOf(table: Element): readonly (readonly string[])[] {
  const [body] = elements(table, 'tbody');
  if (body === undefined) throw new Error('the table has no body');
  return elements(body, 'tr').map((row) =>
    row.children.flatMap((cell) =>
      'name' in cell && ['td', 'th'].includes(cell.name) ? [textOf(cell)] : [],
    ),
  );
}

/** The addresses of the links under a node. */
export function linksOf(node: Node): readonly string[] {
  return elements(node, 'a').flatMap(({ attribs }) => attribs['href'] ?? []);
}
