import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { fold } from '../../src/table/fold.ts';
import { placeNames } from './names.ts';
import { defaults, mostUnits } from './options.ts';
import { provinceFiles } from './province.ts';
import { realNames } from './real-names.ts';
import { things, qualities } from './syllables.ts';
import { unitsOf } from './units.ts';

/** The 63 provinces and cities until 30 June 2025; the 34 of today bear names of these. */
const provinces = `
  An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
  Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
  Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum,
  Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên,
  Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
  Thanh Hóa, Thành phố Hồ Chí Minh, Thừa Thiên Huế, Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
`;

/** Well-known districts and communes of the kind that plain words could come close to. */
const known = `
  Ba Vì, Bến Cát, Bến Lức, Bình Liêu, Bố Hạ, Bãi Cháy, Bãi Thơm, Cái Bè, Cái Nước, Cầu Giấy, Cầu Kè, Cầu Ngang, Cần Giờ,
  Cẩm Giàng, Chợ Đồn, Chợ Gạo, Chợ Lách, Chợ Mới, Cò Nòi, Cỏ May, Cồn Cỏ, Cửa Lò, Cửa Ông, Dầu Tiếng, Đầm Dơi, Đầm Hà,
  Đồi Ngô, Đồng Hỷ, Đồng Văn, Đồng Xuân, Đức Thọ, Gành Hào, Gò Công, Gò Dầu, Gò Vấp, Hang Kia, Hồng Ngự, Krông Pắc,
  Lang Chánh, Lấp Vò, Long Mỹ, Mây Hồ, Mỏ Cày, Mộc Châu, Mù Cang Chải, Mũi Né, Mường La, Năm Căn, Ngã Bảy, Ngô Mây,
  Nước Oa, Phú Quốc, Quế Phong, Quế Sơn, Quế Võ, Rạch Giá, Rừng Thông, Sa Pa, Sao Đỏ, Sao Mai, Sao Vàng, Sông Cầu,
  Sông Đốc, Sông Mã, Suối Hai, Suối Tiên, Suối Vàng, Tam Đảo, Trảng Bàng, Trảng Bom, Tri Tôn, Vũng Liêm, Xuân Lộc
`;

const listed = (text: string) => text.split(',').map((name) => fold(name.trim()));
const bare = (name: string) =>
  fold(name).replace(/^(?:tinh|thanh pho|thi xa|huyen|quan|xa|phuong|thi tran|dac khu) /, '');

const units = Papa.parse<{ readonly name: string; readonly short_name: string }>(
  readFileSync('data/units.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

test.each([
  ['the usual province', defaults],
  ['another seed', { ...defaults, seed: 77 }],
  ['the largest', { ...defaults, units: mostUnits }],
])('no unit of %s bears the name of a real one', (_, options) => {
  const real = new Set([
    ...listed(provinces),
    ...listed(known),
    ...units.flatMap(({ name }) => [fold(name), bare(name)]),
  ]);
  const { units: invented } = unitsOf(options);
  const taken = invented.filter(({ name }) => real.has(bare(name)) || real.has(fold(name)));
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test('every real name that is kept out could have been given', () => {
  const pairs = new Set(
    things.flatMap((thing) => qualities.map((quality) => `${thing} ${quality}`)),
  );
  expect([...realNames].filter((name) => !pairs.has(name))).toEqual([]);
});

test('each name is given once', () => {
  const next = placeNames(5);
  const names = Array.from({ length: 8000 }, next);
  expect(new Set(names).size).toBe(8000);
});

test('names that differ only in marks have codes of their own', () => {
  const { units: invented } = unitsOf({ ...defaults, units: mostUnits });
  const folded = new Set(invented.map(({ name }) => fold(name)));
  const names = new Set(invented.map(({ name }) => name));
  expect(folded.size).toBeLessThan(names.size);
  expect(new Set(invented.map(({ id }) => id)).size).toBe(invented.length);
});

test('every address on the web is of the reserved kind that nobody can own', () => {
  const texts = [...provinceFiles({ ...defaults, units: 40, months: 2 })].map(({ text }) => text);
  const hosts = texts.flatMap((text) =>
    [...text.matchAll(/https?:\/\/([^/\s",)]+)/g)].map(([, host]) => host),
  );
  const foreign = hosts.filter((host) => host?.endsWith('.example') !== true);
  // The second names the language of drawings.
  expect([...new Set(foreign)].sort()).toEqual(['creativecommons.org', 'www.w3.org']);
});
