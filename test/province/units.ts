import { bodyUnits } from './body-units.ts';
import { addedIn2026, changedIn2026 } from './later-changes.ts';
import type { ProvinceOptions } from './options.ts';
import { mapOf } from './places.ts';
import type { Map } from './places.ts';
import { newRegister } from './register.ts';
import { districtUnits, facts, reorganised } from './reorganisation.ts';
import { sharesOf } from './shares.ts';
import type { ModelUnit, UnitPlan } from './unit.ts';

export const provinceId = 'tinh-mau';

/** Every unit of the province and what became of which, parents before their parts. */
export function unitsOf({ units, seed, reform }: ProvinceOptions): UnitPlan {
  const changing = reform !== 'none';
  const shares = sharesOf(units, changing);
  const map = mapOf(seed, shares, shares.communes - (changing ? addedIn2026 : 0));
  const places = changing ? changingPlaces(seed, map) : unchangingPlaces(map);
  const bodies = bodyUnits(seed, provinceId, { shares, reform: changing });
  return {
    units: [province, ...bodies.units, ...places.units],
    changes: [...bodies.changes, ...places.changes],
  };
}

function changingPlaces(seed: number, map: Map): UnitPlan {
  const help = { register: newRegister(), province: provinceId, nextName: map.nextName };
  return changedIn2026(reorganised(seed, map, help), help);
}

function unchangingPlaces(map: Map): UnitPlan {
  const register = newRegister();
  const districts = districtUnits(map, register, { parent: provinceId, to: undefined });
  const communes = map.communes.map((place) =>
    register({
      ...facts(place),
      name: place.name,
      kind: place.urban ? 'ward' : 'commune',
      parent: districts[place.district]?.id,
      from: undefined,
      to: undefined,
    }),
  );
  return { units: [...districts, ...communes], changes: [] };
}

const province: ModelUnit = {
  id: provinceId,
  kind: 'province',
  level: 'tinh',
  name: 'Tỉnh Mẫu',
  nameEn: 'Mẫu Province',
  shortName: 'Mẫu',
  shortNameEn: 'Mẫu',
  parent: undefined,
  code: '990',
  from: undefined,
  to: undefined,
  note: {
    vi: 'Tỉnh này không có thật: mọi tên và con số đều do chương trình đặt ra để minh họa.',
    en: 'This province does not exist: every name and figure is made up by a program as an illustration.',
  },
  size: 0,
  skill: 0,
  number: 1,
};
