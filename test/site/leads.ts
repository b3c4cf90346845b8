import { hasEnded, isAtOrBelow } from '../../src/model/ancestry.ts';
import type { Portal } from '../../src/model/portal.ts';
import { isOver } from '../../src/model/procedure.ts';
import type { Procedure } from '../../src/model/procedure.ts';
import type { Target } from '../../src/model/target.ts';
import { tasksOfUnit } from '../../src/model/task.ts';
import type { Unit } from '../../src/model/unit.ts';
import { printPeriod } from '../../src/table/period.ts';
import type { Period } from '../../src/table/period.ts';
import { slugOf } from '../../src/table/slug.ts';

/** One page must lead to another: by itself, or over a list, where one page cannot name hundreds. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  readonly over?: string;
}

type Leads = (portal: Portal) => readonly Lead[];

/** What must lead where, told from the rows and heads of a portal alone. */
export const leads: Readonly<Record<string, Leads>> = {
  'a guide and the procedures it is for': ({ guides }) =>
    [...guides.values()].flatMap(({ id, procedures }) =>
      procedures.flatMap((procedure) => both(page.guide(id), page.procedure(procedure))),
    ),

  'a guide and the directives it serves or rests on': ({ guides }) =>
    [...guides.values()].flatMap(({ id, directives, sources }) =>
      [...directives, ...sources.flatMap(({ directive }) => directive ?? [])].flatMap((directive) =>
        both(page.guide(id), page.directive(directive)),
      ),
    ),

  'a guide and every ranking of an indicator it raises': (portal) =>
    [...portal.guides.values()].flatMap(({ id, indicators }) =>
      rankingsIn(portal)
        .filter(({ indicator }) => indicators.includes(indicator))
        .flatMap(({ indicator, level }) => both(page.guide(id), page.ranking(indicator, level))),
    ),

  'a guide and the units of its groups': (portal) =>
    [...portal.guides.values()].flatMap(({ id, audience, levels }) =>
      [...portal.units.values()]
        .filter(({ level }) => levels.includes(level.id))
        .flatMap((unit) => [
          { from: page.guide(id), to: page.unit(unit.id), over: page.units },
          ...(audience === 'citizen' || !hasEnded(portal, unit)
            ? [{ from: page.unit(unit.id), to: page.guide(id) }]
            : []),
        ]),
    ),

  'a procedure without a guide of its own and those for citizens of its group': (portal) => {
    const guides = [...portal.guides.values()];
    return [...portal.procedures.values()]
      .filter((one) => !isOver(portal, one))
      .filter(({ id }) => !guides.some(({ procedures }) => procedures.includes(id)))
      .flatMap(({ id, level = '' }) =>
        guides
          .filter(({ audience, levels }) => audience === 'citizen' && levels.includes(level))
          .flatMap((guide) =>
            both(page.procedure(id), page.guide(guide.id), { back: page.group(level) }),
          ),
      );
  },

  'a procedure and who handles it': (portal) =>
    [...portal.procedures.values()].flatMap((procedure) =>
      [...portal.units.values()]
        .filter((unit) => handles(unit, procedure))
        .flatMap(({ id, level }) =>
          both(page.procedure(procedure.id), page.unit(id), {
            there: page.units,
            back: page.group(level.id),
          }),
        ),
    ),

  'a procedure and the rankings of who handles it': (portal) =>
    [...portal.procedures.values()].flatMap(({ id, level }) =>
      rankingsIn(portal)
        .filter((ranking) => ranking.level === level)
        .flatMap((ranking) =>
          both(page.procedure(id), page.ranking(ranking.indicator, ranking.level), {
            back: page.group(ranking.level),
          }),
        ),
    ),

  'a procedure and the directives that name its field': ({ procedures, directives }) =>
    [...procedures.values()].flatMap(({ id, field }) =>
      [...directives.values()]
        .filter(({ fields }) => fields.some(({ name }) => name.vi === field?.vi))
        .flatMap((directive) => {
          const over = page.field(field?.vi ?? '');
          return both(page.procedure(id), page.directive(directive.id), {
            there: over,
            back: over,
          });
        }),
    ),

  'a directive and who issued it': ({ directives, units }) =>
    [...directives.values()].flatMap(({ id, issuer }) =>
      units.has(issuer ?? '') ? both(page.directive(id), page.unit(issuer ?? '')) : [],
    ),

  'a directive and the units that its targets bind today': (portal) =>
    [...portal.units.values()]
      .filter((unit) => !hasEnded(portal, unit))
      .flatMap((unit) =>
        targetsToday(portal, unit).flatMap(({ id, directive = '' }) =>
          portal.directives.get(directive)?.held
            ? ordered(directive, unit.id, page.target(id))
            : [],
        ),
      ),

  'a directive and the units that its tasks bind': (portal) =>
    [...portal.units.values()].flatMap((unit) =>
      tasksOfUnit(portal, unit).flatMap(({ directive }) => ordered(directive, unit.id)),
    ),

  'a directive and the figures that rest on it': ({ observations, sources, units }) =>
    observations.all.flatMap(({ indicator, unit, period, source }) => {
      const directive = sources.get(source ?? '')?.directive;
      const level = units.get(unit)?.level.id ?? '';
      return directive === undefined
        ? []
        : both(page.directive(directive), page.ranking(indicator, level, period));
    }),

  'a ranking and the units in it': ({ observations, units }) =>
    observations.all.flatMap(({ indicator, unit, period }) => {
      const level = units.get(unit)?.level.id ?? '';
      return [
        { from: page.ranking(indicator, level, period), to: page.unit(unit) },
        { from: page.unit(unit), to: page.ranking(indicator, level) },
      ];
    }),

  'a broadcast and its guide': ({ broadcasts }) =>
    broadcasts.flatMap(({ guide }) =>
      guide === undefined ? [] : both(page.broadcasts, page.guide(guide)),
    ),
};

const page = {
  guide: (id: string) => `/huong-dan/${id}/`,
  procedure: (id: string) => `/thu-tuc/${id}/`,
  directive: (id: string) => `/van-ban/${id}/`,
  ranking: (indicator: string, level: string, period?: Period) =>
    `/xep-hang/${indicator}/${level}/${period ? `${segment(period)}/` : ''}`,
  target: (id: string) => `/nhiem-vu/chi-tieu/${id}/`,
  unit: (id: string) => `/don-vi/${id}/`,
  units: '/don-vi/',
  group: (level: string) => `/thu-tuc/nhom/${level}/`,
  field: (name: string) => `/thu-tuc/linh-vuc/${slugOf(name)}/`,
  broadcasts: '/ho-tro/lich-phat-thanh/',
};

function both(one: string, other: string, over: { there?: string; back?: string } = {}): Lead[] {
  return [
    { from: one, to: other, ...(over.there !== undefined && { over: over.there }) },
    { from: other, to: one, ...(over.back !== undefined && { over: over.back }) },
  ];
}

/** A document names groups of units; the list of units names those in them. */
function ordered(directive: string, unit: string, target?: string): Lead[] {
  const over = { there: page.units, ...(target !== undefined && { back: target }) };
  return both(page.directive(directive), page.unit(unit), over);
}

function segment(period: Period): string {
  return printPeriod(period).replace('/..', '--').replace('/', '--');
}

function rankingsIn({ observations, units }: Portal) {
  const found = new Map(
    observations.all.map(({ indicator, unit }) => {
      const level = units.get(unit)?.level.id ?? '';
      return [`${indicator} ${level}`, { indicator, level }];
    }),
  );
  return [...found.values()];
}

/** Of the targets of one indicator that bind a unit today the most specific go before the others. */
function targetsToday(portal: Portal, unit: Unit): readonly Target[] {
  const { buildDate } = portal;
  const binding = portal.targets
    .filter(
      ({ validFrom = '', validTo = '9999' }) => validFrom <= buildDate && buildDate <= validTo,
    )
    .filter((target) => binds(portal, target, unit));
  const special = ({ levels, unit: one }: Target) => (levels.length > 0 ? 1 : one ? 2 : 0);
  return binding.filter((target) =>
    binding.every(
      (other) => other.indicator !== target.indicator || special(other) <= special(target),
    ),
  );
}

function binds(portal: Portal, { levels, unit }: Target, one: Unit): boolean {
  if (levels.length === 0) return unit === undefined || unit === one.id;
  return levels.includes(one.level.id) && (unit === undefined || isAtOrBelow(portal, one, unit));
}

/** By name, or as one of its group while both were there. */
function handles(one: Unit, { unit, level, validFrom = '', validTo = '9999' }: Procedure): boolean {
  if (unit !== undefined) return unit === one.id;
  const { validFrom: from = '', validTo: to = '9999' } = one;
  return level === one.level.id && from <= validTo && validFrom <= to;
}
