import type { Issue } from '../table/issue.ts';
import { componentsOf } from './components.ts';
import { nestingFaults } from './nesting.ts';
import { issuesOf, unsafeParts } from './safe-mdx.ts';
import type { WrittenText } from './written-text.ts';

/** What is wrong with the body of a text by itself. */
export function bodyFaults({ file, place, body: { tree, issues } }: WrittenText): readonly Issue[] {
  if (tree === undefined) return issues;
  const faults = [...unsafeParts(tree, componentsOf(place?.kind)), ...nestingFaults(tree)];
  return [...issues, ...issuesOf(file, faults)];
}
