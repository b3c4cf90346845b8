import { fieldSlug } from '../../src/model/procedure.ts';
import type { Procedure } from '../../src/model/procedure.ts';

/** A procedure of which only what a test is about is said. */
export function procedureOf(given: Partial<Procedure> & { readonly id: string }): Procedure {
  return {
    name: { vi: given.id },
    field: undefined,
    fieldSlug: given.field && fieldSlug(given.field.vi),
    serviceLevel: 'toan-trinh',
    level: undefined,
    unit: undefined,
    url: undefined,
    validFrom: undefined,
    validTo: undefined,
    replacedBy: undefined,
    note: undefined,
    ...given,
  };
}
