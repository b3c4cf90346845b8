import type { Issue } from '../table/issue.ts';
import { name, text } from '../table/fields/text.ts';
import { required } from '../table/yaml-key.ts';
import { mapOf } from '../table/yaml-shape.ts';
import type { WrittenText } from './written-text.ts';
import { withHead } from './written-text.ts';

/** The head of a page that tells of the portal itself. Astro would take more keys, and run what one of them names. */
export const readPageHead = mapOf({ title: required(name), summary: required(text) });

/** What is wrong with the heads of such pages. */
export function checkPages(texts: readonly WrittenText[]): readonly Issue[] {
  return texts.flatMap((page) => withHead(page, readPageHead).issues);
}
