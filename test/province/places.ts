import { placeNames } from './names.ts';
import { chance, wobble } from './random.ts';
import type { Shares } from './shares.ts';

/** A place that was there all the time, or came out of the reorganisation: what it is before its life is dated. */
export interface Place {
  readonly name: string;
  /** Index of its district. */
  readonly district: number;
  readonly urban: boolean;
  readonly size: number;
  readonly skill: number;
  /** Drives chance. */
  readonly number: number;
}

export interface Map {
  readonly districts: readonly Place[];
  readonly communes: readonly Place[];
  /** For places that the reorganisation needs. */
  readonly nextName: () => string;
}

/** Few dossiers a month: every rate of such a place stands on a small number. */
const tiny = 9;

/** Districts and the communes in them, in one order: neighbours follow each other. */
export function mapOf(seed: number, shares: Shares, communes = shares.communes): Map {
  const nextName = placeNames(seed);
  const districts = Array.from({ length: shares.districts }, (_, index) => ({
    name: nextName(),
    district: index,
    urban: index < 2,
    size: 0,
    skill: 0.5 * wobble(seed, 7, index),
    number: 100 + index,
  }));
  const places = Array.from({ length: communes }, (_, index) => {
    const district = Math.floor((index * shares.districts) / communes);
    const number = 1000 + index;
    return {
      name: nextName(),
      district,
      urban: chance(seed, 11, number) < (district < 2 ? 0.6 : 0.12),
      size: sizeOf(seed, number, district),
      skill: (districts[district]?.skill ?? 0) + 0.55 * wobble(seed, 13, number),
      number,
    };
  });
  return { districts, communes: places, nextName };
}

function sizeOf(seed: number, number: number, district: number): number {
  if (chance(seed, 12, number) < 0.04) return tiny;
  const usual = district === 0 ? 330 : 170;
  return Math.round(usual * Math.exp(0.6 * wobble(seed, 14, number)));
}
