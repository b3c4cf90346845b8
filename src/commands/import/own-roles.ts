import type { HeadColumn } from './head.ts';
import type { Mapping } from './mapping.ts';
import { roleOfStructure, rolesFrom } from './role.ts';
import type { Role } from './role.ts';
import { structureOf } from './usual-names.ts';

/** The roles of a column that the mapping gives it, or one of its usual names; `undefined` where neither does. */
export function ownRoles(
  { name, parts }: HeadColumn,
  { columns }: Pick<Mapping, 'columns'>,
): readonly Role[] | undefined {
  const mapped = columns.get(name);
  const roles = mapped === undefined ? undefined : rolesFrom(mapped);
  if (roles !== undefined) return roles;
  const structure = structureOf(parts.join(' ')) ?? structureOf(parts.at(-1) ?? '');
  return structure === undefined ? undefined : [roleOfStructure(structure)];
}
