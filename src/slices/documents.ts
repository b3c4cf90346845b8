import { byId } from '../model/by-id.ts';
import type { Directive } from '../model/directive.ts';
import type { ListedDirective, NamedDirective } from '../model/named-directive.ts';
import type { Portal } from '../model/portal.ts';
import type { Source } from '../model/source.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import type { Fingerprint } from './fingerprint.ts';
import { partsBy } from './part.ts';
import type { Part } from './part.ts';

/** The documents that a page cites or names. */
export interface Documents {
  readonly sources: ReadonlyMap<string, Source>;
  readonly directives: ReadonlyMap<string, NamedDirective>;
  /** The units that issued them. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** The documents behind sources (ids) and targets. */
export function documentsOf(
  portal: Portal,
  { sources: ids, targets }: { sources: ReadonlySet<string>; targets: readonly Target[] },
  print: Fingerprint,
): Part<Documents> {
  const sources = [...ids].sort().flatMap((id) => portal.sources.get(id) ?? []);
  const named = [...sources, ...targets].flatMap(({ directive }) => directive ?? []);
  const directives = [...new Set(named)]
    .flatMap((id) => portal.directives.get(id) ?? [])
    .map(nameOf);
  const units = directives.flatMap(({ issuer }) => portal.units.get(issuer ?? '') ?? []);
  const value = { sources: byId(sources), directives: byId(directives), units: byId(units) };
  return partsBy(print)(value);
}

/** A document as it is named, and no more of it. */
export function nameOf(directive: Directive): NamedDirective {
  const { id, held, kind, number, symbol, issued, issuer, issuerEn } = directive;
  return { id, held, kind, number, symbol, issued, issuer, issuerEn };
}

/** A document as a list has it. */
export function listed(directive: Directive): ListedDirective {
  return { ...nameOf(directive), subject: directive.subject };
}
