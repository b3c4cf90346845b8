import { uncapitalise } from '../../src/text/capitalise.ts';
import type { Cells } from './csv-text.ts';
import { chance } from './random.ts';
import type { ModelUnit } from './unit.ts';

const hours = {
  hours: 'Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ',
  hours_en: 'Monday to Friday, 7:30 to 11:30 and 13:30 to 17:00',
};

const evening = {
  hours: 'Thứ Ba và thứ Năm, 19 giờ đến 21 giờ',
  hours_en: 'Tuesday and Thursday, 19:00 to 21:00',
};

/** A help point for the province and each commune of today; some also have a team, a post office, a village hall. */
export function supportPointCells(seed: number, units: readonly ModelUnit[]): readonly Cells[] {
  const places = units.filter(({ level, to }) => level === 'xa' && to === undefined);
  return [provincial, travelling, ...places.flatMap((unit, index) => pointsOf(seed, unit, index))];
}

const provincial: Cells = {
  point: 'trung-tam-tinh',
  unit: 'tinh-mau',
  kind: 'service-centre',
  name: 'Trung tâm Phục vụ hành chính công tỉnh Mẫu',
  name_en: 'Public Administration Service Centre of Mẫu Province',
  address: 'Số 1, đường Bờ Sông Bạc Ngần',
  ...hours,
  phone: '1900 0000',
  note: 'Số điện thoại giả định.',
  note_en: 'An invented telephone number.',
};

const travelling: Cells = {
  point: 'doi-luu-dong-tinh',
  unit: 'tinh-mau',
  kind: 'mobile-team',
  name: 'Đội hỗ trợ lưu động tỉnh Mẫu',
  name_en: 'Mobile help team of Mẫu Province',
  address: 'Đến từng thôn theo lịch của xã, phường',
  hours: 'Thứ Bảy, 8 giờ đến 11 giờ',
  hours_en: 'Saturday, 8:00 to 11:00',
};

function pointsOf(seed: number, unit: ModelUnit, index: number): readonly Cells[] {
  const others = [
    {
      kind: 'digital-team',
      name: `Tổ công nghệ số cộng đồng ${uncapitalise(unit.name)}`,
      name_en: `Community digital team of ${unit.nameEn}`,
      address: 'Nhà văn hóa thôn trung tâm',
      ...evening,
    },
    {
      kind: 'post-office',
      name: `Bưu điện văn hóa ${uncapitalise(unit.name)}`,
      name_en: `Post office of ${unit.nameEn}`,
      address: 'Cạnh chợ',
      ...hours,
    },
    {
      kind: 'village-hall',
      name: `Nhà văn hóa thôn Đầu Nguồn, ${uncapitalise(unit.name)}`,
      name_en: `Hall of Đầu Nguồn village, ${unit.nameEn}`,
      address: 'Thôn Đầu Nguồn',
      ...evening,
    },
  ].filter((_, kind) => chance(seed, 91 + kind, unit.number) < 0.15);
  return [centreOf(unit, index), ...others].map((point, part) => ({
    ...point,
    point: `diem-${unit.id}-${String(part + 1)}`,
    unit: unit.id,
  }));
}

/** Coordinates in the open sea, where no place is. */
function centreOf(unit: ModelUnit, index: number): Cells {
  return {
    kind: 'service-centre',
    name: `Trung tâm Phục vụ hành chính công ${uncapitalise(unit.name)}`,
    name_en: `Public Administration Service Centre of ${unit.nameEn}`,
    address: `Trụ sở UBND ${uncapitalise(unit.name)}`,
    ...hours,
    latitude: (12 + (index % 40) / 100).toFixed(2),
    longitude: (113 + Math.floor(index / 40) / 100).toFixed(2),
  };
}
