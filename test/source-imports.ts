import ts from 'typescript';

export interface Import {
  /** The name in quotes. */
  readonly from: string;
  /** `type`: nothing is left of it when the program runs. */
  readonly kind: 'type' | 'value';
}

/** Everything that a file of TypeScript or Astro imports, read by the compiler's own parser. */
export function importsOf(file: string, text: string): readonly Import[] {
  return statementsOf(file, text).flatMap((source) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const one = importOf(node);
      if (one !== undefined) found.push(one);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The exports of a file that are not its own by name: `export … from`, `export default`. */
export function reexportsOf(file: string, text: string): readonly string[] {
  return statementsOf(file, text)
    .flatMap(({ statements }) => [...statements])
    .filter(
      (statement) =>
        ts.isExportAssignment(statement) ||
        (ts.isExportDeclaration(statement) && exportsElsewhere(statement)) ||
        (ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
    )
    .map((statement) => statement.getText());
}

function exportsElsewhere({ moduleSpecifier, exportClause }: ts.ExportDeclaration): boolean {
  if (moduleSpecifier !== undefined) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.some(({ name }) => name.text === 'default');
}

/** The scripts of a file: its whole text, or the frontmatter and script elements of a component. */
function statementsOf(file: string, text: string): readonly ts.SourceFile[] {
  const parts = file.endsWith('.astro')
    ? [
        /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script ?? ''),
      ]
    : [text];
  return parts.map((part) =>
    ts.createSourceFile(`${file}.ts`, part, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
  );
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return {
      from: node.moduleSpecifier.text,
      kind: isTypeOnly(node.importClause) ? 'type' : 'value',
    };
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return { from: node.moduleSpecifier.text, kind: node.isTypeOnly ? 'type' : 'value' };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { from: node.argument.literal.getText().slice(1, -1), kind: 'type' };
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  return ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    argument !== undefined
    ? { from: argument.getText().slice(1, -1), kind: 'value' }
    : undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every(({ isTypeOnly: only }) => only)
  );
}
