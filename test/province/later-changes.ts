import { dayBefore } from './days.ts';
import { facts } from './reorganisation.ts';
import type { Register } from './register.ts';
import type { ModelChange, ModelUnit, UnitPlan } from './unit.ts';

/** How many units the changes of 2026 add to those that exist: one by the split, one by the new zone. */
export const addedIn2026 = 2;

const days = {
  split: '2026-01-01',
  rename: '2026-04-01',
  retype: '2026-05-01',
  create: '2026-07-01',
} as const;

const bases = {
  split: 'Nghị quyết 31/NQ-HĐND ngày 05/12/2025 của Hội đồng nhân dân tỉnh Mẫu',
  rename: 'Nghị quyết 04/NQ-HĐND ngày 12/3/2026 của Hội đồng nhân dân tỉnh Mẫu',
  retype: 'Nghị quyết 07/NQ-HĐND ngày 16/4/2026 của Hội đồng nhân dân tỉnh Mẫu',
  create: 'Nghị quyết 11/NQ-HĐND ngày 09/6/2026 của Hội đồng nhân dân tỉnh Mẫu',
} as const;

interface Help {
  readonly register: Register;
  readonly province: string;
  readonly nextName: () => string;
}

/** What happened in 2026: a commune split, some renamed, some became wards, a special zone founded. */
export function changedIn2026(before: UnitPlan, help: Help): UnitPlan {
  const rural = before.units.filter(({ kind, to }) => kind === 'commune' && to === undefined);
  const few = Math.max(1, Math.floor(rural.length / 60));
  const [last] = rural.slice(-1);
  const plans = [
    ...rural.slice(-2, -1).map((unit) => split(unit, help)),
    ...rural.slice(-2 - few, -2).map((unit) => goOn(unit, 'rename', help)),
    ...rural.slice(-2 - 2 * few, -2 - few).map((unit) => goOn(unit, 'retype', help)),
    created(last, help),
  ];
  const ended = new Map(plans.flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
  return {
    units: [
      ...before.units.map((unit) => ended.get(unit.id) ?? unit),
      ...plans.flatMap(({ units }) =>
        units.filter(({ id }) => !before.units.some((unit) => unit.id === id)),
      ),
    ],
    changes: [...before.changes, ...plans.flatMap(({ changes }) => changes)],
  };
}

function split(unit: ModelUnit, help: Help): UnitPlan {
  const news = [0.6, 0.4].map((share, part) =>
    help.register({
      ...facts(unit),
      size: Math.round(unit.size * share),
      number: unit.number + 30_000 * (part + 1),
      name: part === 0 ? unit.shortName : help.nextName(),
      kind: 'commune',
      parent: help.province,
      from: days.split,
      to: undefined,
      legalBasis: bases.split,
    }),
  );
  return ending(unit, news, 'split');
}

/** Under another name, or as a ward. */
function goOn(unit: ModelUnit, kind: 'rename' | 'retype', help: Help): UnitPlan {
  const next = help.register({
    ...facts(unit),
    name: kind === 'rename' ? help.nextName() : unit.shortName,
    kind: kind === 'retype' ? 'ward' : 'commune',
    code: unit.code,
    parent: help.province,
    from: days[kind],
    to: undefined,
    legalBasis: bases[kind],
  });
  return ending(unit, [next], kind);
}

function ending(
  unit: ModelUnit,
  news: readonly ModelUnit[],
  kind: 'split' | 'rename' | 'retype',
): UnitPlan {
  const changes = news.map((to): ModelChange => ({
    date: days[kind],
    from: unit.id,
    to: to.id,
    kind,
    legalBasis: bases[kind],
  }));
  return { units: [{ ...unit, to: dayBefore(days[kind]) }, ...news], changes };
}

function created(model: ModelUnit | undefined, help: Help): UnitPlan {
  const zone = help.register({
    id: 'dac-khu-cu-lao-suong-som',
    size: 26,
    skill: 0.4,
    number: 90_000 + (model?.number ?? 0),
    name: 'Cù Lao Sương Sớm và các đảo, bãi cạn phụ cận thuộc vùng cửa sông Bạc Ngần',
    kind: 'zone',
    parent: help.province,
    from: days.create,
    to: undefined,
    legalBasis: bases.create,
  });
  return {
    units: [zone],
    changes: [
      { date: days.create, from: undefined, to: zone.id, kind: 'create', legalBasis: bases.create },
    ],
  };
}
