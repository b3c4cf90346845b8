import type { Issue } from '../../table/issue.ts';
import { componentsOf } from './components.ts';
import { headingFaults } from './heading-faults.ts';
import { linkFaults } from './link-faults.ts';
import type { TextNode } from './markdown.ts';
import { nestingFaults } from './nesting.ts';
import type { BodyFault } from './safe-mdx.ts';
import { issuesOf, unsafeParts } from './safe-mdx.ts';
import type { WrittenText } from '../written-text.ts';

/** What is wrong with the body of a text by itself. */
export function bodyFaults({ file, place, body }: WrittenText): readonly Issue[] {
  const { tree, compiled, issues } = body;
  if (tree === undefined) return issues;
  const allowed = componentsOf(place?.kind);
  const faultsOf = (read: TextNode) => [...unsafeParts(read, allowed), ...nestingFaults(read)];
  const told = faultsOf(tree);
  const found = compiled === undefined ? [] : without(faultsOf(compiled), told);
  const read = compiled ?? tree;
  const more = [...headingFaults(read), ...linkFaults(read, file)];
  return [...issues, ...issuesOf(file, [...told, ...found, ...more])];
}

/** The faults that are not among those told: each is taken off once. */
function without(faults: readonly BodyFault[], told: readonly BodyFault[]): readonly BodyFault[] {
  const rest = told.map(keyOf);
  return faults.filter((fault) => {
    const at = rest.indexOf(keyOf(fault));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ code, value }: BodyFault): string {
  return `${code} ${value ?? ''}`;
}
