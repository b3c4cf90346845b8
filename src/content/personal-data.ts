import { issueOf } from '../table/codes.ts';
import type { Issue } from '../table/issue.ts';
import { positionAt } from '../table/lines.ts';
import { personalParts } from '../table/personal.ts';
import type { TextFile } from './frontmatter.ts';

/** What in a text, head and body, seems to name or reach a person. */
export function personalFaults({ file, text }: TextFile): readonly Issue[] {
  return personalParts(text).map(({ code, offset, shown: value }) =>
    issueOf(code, { file, ...positionAt(text, offset), value }),
  );
}
