import { structures } from './usual-names.ts';
import type { Structure } from './usual-names.ts';

export type Part = 'numerator' | 'denominator' | 'value';

/** What a column gives to the rows of the table. Without an indicator, a column of its own names it in each row. */
export type Role =
  | { readonly kind: 'unit' | 'code' | 'period' | 'indicator' | 'order' | 'skip' }
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'figure'; readonly indicator: string | undefined; readonly part: Part };

export type TextField = 'note' | 'note_en' | 'status' | 'source';

/** A role as the mapping writes it: `unit`, `skip`, `ho-so-truc-tuyen numerator`; several with commas between. */
export function rolesFrom(written: string): readonly Role[] | undefined {
  const roles = written.split(',').map((one) => roleFrom(one.trim()));
  return roles.every((role) => role !== undefined) ? roles : undefined;
}

export function writtenRole(role: Role): string {
  if (role.kind === 'text') return role.field;
  if (role.kind !== 'figure') return role.kind;
  return role.indicator === undefined ? role.part : `${role.indicator} ${role.part}`;
}

/** The role of a column that is what it is whatever the indicator. */
export function roleOfStructure(structure: Structure): Role {
  switch (structure) {
    case 'numerator':
    case 'denominator':
    case 'value':
      return { kind: 'figure', indicator: undefined, part: structure };
    case 'note':
    case 'note_en':
    case 'status':
    case 'source':
      return { kind: 'text', field: structure };
    default:
      return { kind: structure };
  }
}

function roleFrom(written: string): Role | undefined {
  const structure = structures.find((one) => one === written);
  if (structure !== undefined) return roleOfStructure(structure);
  const [, indicator, part] = /^(\S+) (numerator|denominator|value)$/.exec(written) ?? [];
  if (indicator === undefined) return undefined;
  if (part === 'numerator' || part === 'denominator' || part === 'value')
    return { kind: 'figure', indicator, part };
  return undefined;
}
