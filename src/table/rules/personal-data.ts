import type { TableDefinition } from '../definition.ts';
import type { Issue } from '../issue.ts';
import { issueOf } from '../codes.ts';
import { personalParts } from '../personal.ts';
import { definitions } from '../tables.ts';
import type { Rule } from './rule.ts';

/** Cells with words in which something seems to name or reach a person. */
export const personalData: Rule = (tables) =>
  definitions.flatMap((definition) => {
    const fields = wordFields(definition);
    return tables[definition.name].flatMap((row) => {
      const issues: Issue[] = [];
      for (const field of fields) {
        const value: unknown = Reflect.get(row, field);
        if (typeof value !== 'string') continue;
        for (const { code, shown } of personalParts(value))
          issues.push(issueOf(code, { ...row.place, field, value: shown }));
      }
      return issues;
    });
  });

function wordFields({ fields }: TableDefinition): readonly string[] {
  return Object.entries(fields)
    .filter(([, { type }]) => type.name === 'name' || type.name === 'text')
    .map(([name]) => name);
}
