import { slugOf } from '../../src/table/slug.ts';
import type { ModelUnit, UnitKind } from './unit.ts';

/** A kind of place, as it stands before the bare name. */
interface PlaceKind {
  readonly kind: UnitKind;
  readonly level: 'huyen' | 'xa';
  readonly word: string;
  readonly wordEn: string;
}

export const placeKinds = {
  city: { kind: 'district', level: 'huyen', word: 'Thành phố', wordEn: 'City' },
  districtTown: { kind: 'district', level: 'huyen', word: 'Thị xã', wordEn: 'Town' },
  district: { kind: 'district', level: 'huyen', word: 'Huyện', wordEn: 'District' },
  commune: { kind: 'commune', level: 'xa', word: 'Xã', wordEn: 'Commune' },
  ward: { kind: 'ward', level: 'xa', word: 'Phường', wordEn: 'Ward' },
  town: { kind: 'town', level: 'xa', word: 'Thị trấn', wordEn: 'Township' },
  zone: { kind: 'zone', level: 'xa', word: 'Đặc khu', wordEn: 'Special Zone' },
} as const satisfies Readonly<Record<string, PlaceKind>>;

export type PlaceKindName = keyof typeof placeKinds;

/** What is said of a place beside its name. */
export type PlaceFacts = Pick<
  ModelUnit,
  'parent' | 'code' | 'from' | 'to' | 'legalBasis' | 'note' | 'size' | 'skill' | 'number'
>;

/** The unit of a place. `id` when its name alone would be the code of another. */
export function placeUnit(
  name: string,
  kindName: PlaceKindName,
  facts: PlaceFacts & { readonly id?: string },
): ModelUnit {
  const { kind, level, word, wordEn } = placeKinds[kindName];
  return {
    id: slugOf(`${word} ${name}`),
    kind,
    level,
    name: `${word} ${name}`,
    nameEn: `${name} ${wordEn}`,
    shortName: name,
    shortNameEn: name,
    ...facts,
  };
}
