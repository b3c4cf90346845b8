import { uncapitalise } from '../../src/text/capitalise.ts';
import type { Cells } from './csv-text.ts';
import { daysAfter } from './days.ts';
import { chance, oneOf } from './random.ts';
import { websiteOf } from './unit-tables.ts';
import type { ModelUnit } from './unit.ts';

const kinds = ['facebook', 'zalo', 'youtube', 'tiktok', 'other'] as const;

/** The invented channels of the units of today: a site each, some on networks too. */
export function channelCells(seed: number, units: readonly ModelUnit[]): readonly Cells[] {
  return units
    .filter(({ to, kind }) => to === undefined && kind !== 'silent')
    .flatMap((unit) => [
      { unit: unit.id, kind: 'website', url: websiteOf(unit) },
      ...kinds
        .filter((_, index) => chance(seed, 101 + index, unit.number) < 0.3 - 0.06 * index)
        .map((kind) => ({
          unit: unit.id,
          kind,
          url: `https://${kind === 'other' ? 'kenh' : kind}.example/${unit.id}`,
        })),
    ]);
}

/** Guides that can be read on the loudspeakers, with the title of the broadcast. */
const programmes = [
  ['nop-ho-so-truc-tuyen', 'Nộp hồ sơ tại nhà', 'Filing from home'],
  ['dang-ky-khai-sinh-tai-nha', 'Khai sinh cho bé tại nhà', 'Registering a birth from home'],
  ['thanh-toan-phi-le-phi', 'Trả phí an toàn', 'Paying fees safely'],
  ['nho-nguoi-ho-tro', 'Có người làm cùng bà con', 'Someone works with you'],
] as const;

const firstDay = '2026-10-01';
/** From one broadcast of a station to the next, and how many of it are in the schedule: half a year, past and to come. */
const gap = 28;
const times = 6;
const mostStations = 40;

/** Broadcasts on the loudspeakers of some communes. */
export function broadcastCells(seed: number, units: readonly ModelUnit[]): readonly Cells[] {
  const stations = units.filter(({ level, to }) => level === 'xa' && to === undefined);
  return stations.slice(0, mostStations).flatMap((unit) =>
    Array.from({ length: times }, (_, time) => {
      const day = daysAfter(
        firstDay,
        time * gap + Math.floor(chance(seed, 111, unit.number) * gap),
      );
      const [guide, title, titleEn] = oneOf(programmes, seed + time, unit.number);
      const hour = chance(seed, 112, unit.number) < 0.5 ? '05:30' : '17:15';
      return {
        starts: `${day}T${hour}`,
        station: `Đài truyền thanh ${uncapitalise(unit.name)}`,
        unit: unit.id,
        guide,
        title,
        title_en: titleEn,
      };
    }),
  );
}
