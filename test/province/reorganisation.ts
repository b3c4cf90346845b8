import { dayBefore } from './days.ts';
import { reformDay } from './options.ts';
import type { Map } from './places.ts';
import type { Register } from './register.ts';
import type { Side, Transition } from './transitions.ts';
import { transitionsOf } from './transitions.ts';
import type { ModelChange, ModelUnit, UnitPlan } from './unit.ts';

const basis = 'Nghị quyết 12/NQ-HĐND ngày 10/6/2025 của Hội đồng nhân dân tỉnh Mẫu';

/** Districts until 30 June 2025, and the communes before and after that day with what became of which. */
export function reorganised(
  seed: number,
  map: Map,
  { register, province }: { readonly register: Register; readonly province: string },
): UnitPlan {
  const districts = districtUnits(map, register, { parent: province, to: dayBefore(reformDay) });
  const parts = transitionsOf(seed, map).map((transition) =>
    carriedOut(transition, { register, districts, province }),
  );
  return {
    units: [...districts, ...parts.flatMap(({ units }) => units)],
    changes: [...districts.map(abolished), ...parts.flatMap(({ changes }) => changes)],
  };
}

/** Districts; `to` is their last day. */
export function districtUnits(
  map: Map,
  register: Register,
  { parent, to }: { readonly parent: string; readonly to: string | undefined },
): readonly ModelUnit[] {
  const kinds = ['city', 'districtTown'] as const;
  return map.districts.map((place, index) =>
    register({
      ...facts(place),
      name: place.name,
      kind: kinds[index] ?? 'district',
      parent,
      from: undefined,
      to,
      legalBasis: to === undefined ? undefined : basis,
    }),
  );
}

/** What of a place is said of its unit too. */
export function facts({ size, skill, number }: Pick<Side, 'size' | 'skill' | 'number'>) {
  return { size, skill, number };
}

function carriedOut(
  { kind, olds, news }: Transition,
  {
    register,
    districts,
    province,
  }: {
    readonly register: Register;
    readonly districts: readonly ModelUnit[];
    readonly province: string;
  },
): UnitPlan {
  const former = olds.map((old) =>
    register({
      ...facts(old),
      name: old.name,
      kind: old.kind,
      parent: districts[old.district]?.id,
      from: undefined,
      to: dayBefore(reformDay),
      legalBasis: basis,
    }),
  );
  const current = news.map((place, part) =>
    register({
      ...facts(place),
      name: place.name,
      kind: place.kind,
      code: part === 0 ? former[0]?.code : undefined,
      parent: province,
      from: reformDay,
      to: undefined,
      legalBasis: basis,
    }),
  );
  const changes = former.flatMap((from) => current.map((to) => change(kind, from, to)));
  return { units: [...former, ...current], changes };
}

function change(kind: Transition['kind'], from: ModelUnit, to: ModelUnit): ModelChange {
  return {
    date: reformDay,
    from: from.id,
    to: to.id,
    kind,
    legalBasis: basis,
    ...(kind === 'split' ? { note: partOnly } : {}),
  };
}

const partOnly = { vi: 'Một phần địa bàn.', en: 'A part of the territory.' };

function abolished({ id }: ModelUnit): ModelChange {
  return {
    date: reformDay,
    from: id,
    to: undefined,
    kind: 'abolish',
    legalBasis: basis,
    note: {
      vi: 'Kết thúc hoạt động của cấp huyện, không có đơn vị kế tục cùng cấp.',
      en: 'The district level ended; no unit of that level follows.',
    },
  };
}
