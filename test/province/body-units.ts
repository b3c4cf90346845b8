import type { Body } from './bodies.ts';
import { departments, mergedDepartments, silentBodies, verticals } from './bodies.ts';
import { dayBefore } from './days.ts';
import { reformDay } from './options.ts';
import { wobble } from './random.ts';
import type { Shares } from './shares.ts';
import type { ModelChange, ModelUnit, UnitKind, UnitPlan } from './unit.ts';

/** Dossiers a month of a body of weight 1. */
const usualSize = 900;

const levels: Partial<Record<UnitKind, string>> = {
  department: 'so-nganh',
  vertical: 'nganh-doc',
  silent: 'don-vi-khac',
};

interface Maker {
  readonly seed: number;
  readonly province: string;
  readonly kind: UnitKind;
}

/** Departments, bodies run from the centre, and the bodies without figures. */
export function bodyUnits(
  seed: number,
  province: string,
  { shares, reform }: { readonly shares: Shares; readonly reform: boolean },
): UnitPlan {
  const maker = (kind: UnitKind): Maker => ({ seed, province, kind });
  const made = (list: readonly Body[], count: number, kind: UnitKind) =>
    list.slice(0, count).map((body, index) => unitOf(body, index, maker(kind)));
  const merged = mergedDepartments.map((pair, index) =>
    mergedPlan(pair, index, { ...maker('department'), reform }),
  );
  return {
    units: [
      ...made(departments, shares.departments - mergedDepartments.length, 'department'),
      ...merged.flatMap(({ units }) => units),
      ...made(verticals, shares.verticals, 'vertical'),
      ...made(silentBodies, shares.silent, 'silent'),
    ],
    changes: merged.flatMap(({ changes }) => changes),
  };
}

function mergedPlan(
  { now, before }: (typeof mergedDepartments)[number],
  index: number,
  { reform, ...maker }: Maker & { readonly reform: boolean },
): UnitPlan {
  const unit = unitOf(now, 50 + index, maker);
  if (!reform) return { units: [unit], changes: [] };
  const basis = 'Nghị quyết 09/NQ-HĐND ngày 10/6/2025 của Hội đồng nhân dân tỉnh Mẫu';
  const olds = before.map((body, part) => ({
    ...unitOf(body, 60 + index * 2 + part, maker),
    to: dayBefore(reformDay),
    legalBasis: basis,
  }));
  const changes = olds.map(({ id }): ModelChange => ({
    date: reformDay,
    from: id,
    to: unit.id,
    kind: 'merge',
    legalBasis: basis,
  }));
  return { units: [...olds, { ...unit, from: reformDay, legalBasis: basis }], changes };
}

function unitOf(
  { id, title, titleEn, weight }: Body,
  index: number,
  { seed, province, kind }: Maker,
): ModelUnit {
  const number = (kind === 'vertical' ? 400 : kind === 'silent' ? 600 : 200) + index;
  return {
    id,
    kind,
    level: levels[kind] ?? '',
    name: `${title} tỉnh Mẫu`,
    nameEn: `${titleEn} of Mẫu Province`,
    shortName: title,
    shortNameEn: titleEn,
    parent: province,
    code: undefined,
    from: undefined,
    to: undefined,
    size: Math.round(usualSize * weight),
    skill: 0.3 + 0.6 * wobble(seed, 31, number),
    number,
  };
}
