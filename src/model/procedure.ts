import type { Row } from '../table/definition.ts';
import { procedures } from '../table/definitions/procedures.ts';
import { slugOf } from '../table/slug.ts';
import { hasEnded } from './ancestry.ts';
import type { Directive } from './directive.ts';
import type { Portal } from './portal.ts';
import type { Level, Unit } from './unit.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

/** An administrative procedure with an online service. */
export interface Procedure {
  readonly id: string;
  readonly name: Wording;
  readonly field: Wording | undefined;
  /** The address of its field: see {@link fieldSlug}. */
  readonly fieldSlug: string | undefined;
  readonly serviceLevel: ServiceLevel;
  /** The id of the group of units that handle it; of the group of `unit`, where that is given. `undefined`: not known. */
  readonly level: string | undefined;
  /** The id of the one unit that handles it. */
  readonly unit: string | undefined;
  /** Where to file it online. */
  readonly url: string | undefined;
  /** First and last day of the online service, ISO, both included. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** The id of what came in its place. */
  readonly replacedBy: string | undefined;
  readonly note: Wording | undefined;
}

/** How much of a procedure is done online. Levels 2 to 4 are those of the scheme before June 2022. */
export type ServiceLevel = Row<typeof procedures>['service_level'];

/** In the order in which they are listed: those of today first, each time the fullest first. */
export const serviceLevels: readonly ServiceLevel[] = procedures.fields.service_level.type.values;

/** The procedure of a row. */
export function procedureFrom(
  row: Row<typeof procedures>,
  levelOf: (unit: string) => Level | undefined,
): Procedure {
  return {
    id: row.procedure,
    name: { vi: row.name, en: row.name_en },
    field: optionalWording(row.field, row.field_en),
    fieldSlug: row.field === undefined ? undefined : fieldSlug(row.field),
    serviceLevel: row.service_level,
    level: row.unit === undefined ? row.level : levelOf(row.unit)?.id,
    unit: row.unit,
    url: row.url,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    replacedBy: row.replaced_by,
    note: optionalWording(row.note, row.note_en),
  };
}

/** Whether a directive names fields of service. */
export function hasFields({ fields }: Pick<Directive, 'fields'>): boolean {
  return fields.length > 0;
}

/** The address of a field among the filters; fields that differ in case or marks alone are one. */
export function fieldSlug(field: string): string {
  return slugOf(field) || 'khac';
}

/** The addresses of the fields that a portal has procedures of. */
export function fieldSlugs({ procedures }: Pick<Portal, 'procedures'>): ReadonlySet<string> {
  return new Set([...procedures.values()].flatMap(({ fieldSlug: slug }) => slug ?? []));
}

/** Whether a portal has anything to say of procedures: some of them, or fields that its directives name. */
export function tellsOfProcedures({
  procedures,
  directives,
}: Pick<Portal, 'procedures' | 'directives'>): boolean {
  return procedures.size > 0 || [...directives.values()].some(hasFields);
}

/** Whether a level belongs to the scheme of four levels. */
export function isFormer(level: ServiceLevel): boolean {
  return level.startsWith('muc-');
}

type Handlers = Pick<Portal, 'buildDate' | 'units' | 'unitsOfLevel'>;

/** Whether a procedure is offered no more on the day taken as today: its time is over, or all who handle it are no more. */
export function isOver(portal: Handlers, procedure: Procedure): boolean {
  const { validTo } = procedure;
  return (validTo !== undefined && validTo < portal.buildDate) || isUnhandled(portal, procedure);
}

/** Whether a procedure is to be offered from a day after the one taken as today. */
export function isToCome(
  { buildDate }: Pick<Portal, 'buildDate'>,
  { validFrom }: Pick<Procedure, 'validFrom'>,
): boolean {
  return validFrom !== undefined && validFrom > buildDate;
}

/** What a procedure is on the day taken as today: offered, to be offered, offered no more. */
export const stages = ['now', 'to-come', 'over'] as const;

export type Stage = (typeof stages)[number];

export type Staged = Readonly<Record<Stage, readonly Procedure[]>>;

export function stageOf(portal: Handlers, procedure: Procedure): Stage {
  if (isOver(portal, procedure)) return 'over';
  return isToCome(portal, procedure) ? 'to-come' : 'now';
}

export function byStage(portal: Handlers, procedures: readonly Procedure[]): Staged {
  const groups = Map.groupBy(procedures, (procedure) => stageOf(portal, procedure));
  const at = (stage: Stage) => groups.get(stage) ?? [];
  return { now: at('now'), 'to-come': at('to-come'), over: at('over') };
}

/** Whether those who handle a procedure are known, and none of them exists today. */
export function isUnhandled(portal: Handlers, { unit, level }: Procedure): boolean {
  const own = portal.units.get(unit ?? '');
  const handlers = own === undefined ? (portal.unitsOfLevel.get(level ?? '') ?? []) : [own];
  return handlers.length > 0 && handlers.every((one) => hasEnded(portal, one));
}

/** What a procedure was before, the newest first, and what came in its place, the next first. A chain that turns back is followed once. */
export function lineOfProcedure(
  { procedures }: Pick<Portal, 'procedures'>,
  { id }: Procedure,
): { readonly before: readonly Procedure[]; readonly after: readonly Procedure[] } {
  const all = [...procedures.values()];
  const before = (one: string) => all.filter(({ replacedBy }) => replacedBy === one);
  const after = (one: string) => {
    const next = procedures.get(procedures.get(one)?.replacedBy ?? '');
    return next === undefined ? [] : [next];
  };
  return { before: reach(id, before), after: reach(id, after) };
}

/** Everything that is reached from `start`, nearest first, without `start`. */
function reach(start: string, next: (id: string) => readonly Procedure[]): readonly Procedure[] {
  const found = new Map<string, Procedure>();
  // A list that grows while it is walked through is walked to its end.
  const waiting = [start];
  for (const id of waiting)
    for (const one of next(id))
      if (one.id !== start && !found.has(one.id)) {
        found.set(one.id, one);
        waiting.push(one.id);
      }
  return [...found.values()];
}

/** The procedures that a unit handles or handled: by its name, and as one of its group while both were there. */
export function proceduresOfUnit(
  { procedures }: Pick<Portal, 'procedures'>,
  unit: Unit,
): { readonly byName: readonly Procedure[]; readonly byLevel: readonly Procedure[] } {
  const all = [...procedures.values()];
  return {
    byName: all.filter((one) => one.unit === unit.id),
    byLevel: all.filter(
      (one) => one.unit === undefined && one.level === unit.level.id && meet(one, unit),
    ),
  };
}

type Span = Pick<Procedure, 'validFrom' | 'validTo'>;

function meet(one: Span, other: Span): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ validTo }: Span, { validFrom }: Span): boolean {
  return validTo !== undefined && validFrom !== undefined && validTo < validFrom;
}
