import type { PlaceKindName } from './place.ts';
import type { Map, Place } from './places.ts';
import { chance, wobble } from './random.ts';

/** A place with its kind, on one side of the reorganisation. */
export interface Side extends Place {
  readonly kind: PlaceKindName;
}

/** What happened to neighbours in July 2025: which places became which. */
export interface Transition {
  readonly kind: 'merge' | 'split' | 'rename' | 'retype' | 'reparent';
  readonly olds: readonly Side[];
  readonly news: readonly Side[];
}

/** The story of every commune of today, in the order of the map. */
export function transitionsOf(seed: number, map: Map): readonly Transition[] {
  const found: Transition[] = [];
  for (let index = 0; index < map.communes.length;) {
    const place = map.communes[index];
    if (place === undefined) break;
    const next = map.communes[index + 1];
    const kind = kindAt(seed, index, next?.district === place.district);
    const news = kind === 'split' && next !== undefined ? [place, next] : [place];
    found.push({ kind, news: news.map(today), olds: oldsOf(seed, map, kind, news) });
    index += news.length;
  }
  return found;
}

/** Of each 40 places: 8 merged, one split into two, a few renamed or no longer towns; the first ones show each kind. */
function kindAt(seed: number, index: number, canSplit: boolean): Transition['kind'] {
  const shown = (['merge', 'retype', 'rename', 'reparent'] as const)[index];
  if (shown !== undefined) return shown;
  if (index === 4 && canSplit) return 'split';
  const lot = chance(seed, 21, index);
  if (lot < 0.2) return 'merge';
  if (lot < 0.23 && canSplit) return 'split';
  if (lot < 0.26) return 'rename';
  return lot < 0.32 ? 'retype' : 'reparent';
}

function oldsOf(
  seed: number,
  map: Map,
  kind: Transition['kind'],
  news: readonly Place[],
): readonly Side[] {
  const [place] = news;
  if (place === undefined) return [];
  switch (kind) {
    case 'merge':
      return mergedOf(seed, map, place);
    case 'split':
      return [{ ...joined(news, map.nextName()), number: 20_000 + place.number, kind: 'commune' }];
    case 'rename':
      return [{ ...today(place), name: map.nextName() }];
    case 'retype':
      return [{ ...place, kind: 'town' }];
    case 'reparent':
      return [today(place)];
  }
}

/** Two or three communes; often the name of the first lives on. */
function mergedOf(seed: number, map: Map, place: Place): readonly Side[] {
  const count = chance(seed, 22, place.number) < 0.25 ? 3 : 2;
  return Array.from({ length: count }, (_, part) => ({
    ...place,
    name: part === 0 && chance(seed, 23, place.number) < 0.4 ? place.name : map.nextName(),
    number: 10_000 * (part + 1) + place.number,
    size: Math.max(8, Math.round((place.size * (part === 0 ? 1.3 : 0.85)) / count)),
    skill: place.skill + 0.4 * wobble(seed, 24, place.number, part),
    kind: place.urban && part === 0 ? 'ward' : 'commune',
  }));
}

function joined(news: readonly Place[], name: string): Omit<Place, 'number'> {
  const size = news.reduce((sum, place) => sum + place.size, 0);
  return { name, district: news[0]?.district ?? 0, urban: false, size, skill: news[0]?.skill ?? 0 };
}

function today(place: Place): Side {
  return { ...place, kind: place.urban ? 'ward' : 'commune' };
}
