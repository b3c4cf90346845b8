import { hasEnded } from '../../src/model/ancestry.ts';
import { heirs } from '../../src/model/lineage.ts';
import type { Portal } from '../../src/model/portal.ts';
import type { Unit } from '../../src/model/unit.ts';
import { letterAddress, termAddress } from './finder.ts';

/** A query, the address it must find first, and one that must be among the first five. */
export interface Asked {
  readonly typed: string;
  readonly first: string;
  readonly also?: string | undefined;
}

const unit = (id: string) => `/don-vi/${id}/`;
const ranking = (indicator: string, level: string) => `/xep-hang/${indicator}/${level}/`;
const guide = (id: string) => `/huong-dan/${id}/`;
const department = (id: string) => unit(`bac-giang-so-${id}`);

/** Ways to ask for one page. */
function ways(first: string, ...typed: readonly string[]): readonly Asked[] {
  return typed.map((each) => ({ typed: each, first }));
}

/** What readers ask of the portal of the repository. */
export const realQueries: readonly Asked[] = [
  ...ways(unit('duc-tho'), 'duc tho', 'Đức Thọ', 'ĐỨC THỌ', 'Đức Thọ'.normalize('NFD')),
  ...ways(unit('duc-tho'), 'huyện đức thọ', 'H. Đức Thọ', 'UBND huyện Đức Thọ', 'đức th'),
  ...ways(department('y-te'), 'so y te', 'Sở Y tế', 'SỞ Y TẾ', 'sở y tế bắc giang'),
  ...ways(department('thong-tin-va-truyen-thong'), 'so tttt', 'Sở TT&TT', 'sở TT-TT'),
  ...ways(department('thong-tin-va-truyen-thong'), 'so thong tin truyen thong'),
  ...ways(department('khoa-hoc-va-cong-nghe'), 'khcn', 'Sở KH&CN', 'Sở KHCN'),
  ...ways(department('lao-dong-thuong-binh-va-xa-hoi'), 'Sở LĐTBXH', 'sở lao động thương binh'),
  ...ways(department('giao-duc-va-dao-tao'), 'so gd&dt', 'giáo dục và đào tạo'),
  ...ways(department('tai-nguyen-va-moi-truong'), 'sở tnmt', 'tai nguyen moi truong'),
  ...ways(department('nong-nghiep-va-phat-trien-nong-thon'), 'NN&PTNT', 'sở nnptnt'),
  ...ways(department('van-hoa-the-thao-va-du-lich'), 'Sở Văn hoá, Thể thao', 'vhttdl'),
  ...ways(unit('bac-giang-hiep-hoa'), 'Hiệp Hoà', 'hiep hoa', 'HUYỆN HIỆP HÒA'),
  ...ways(unit('bac-giang-luc-nam'), 'luc nam', 'Lục Nam\u200b'),
  ...ways(unit('bac-giang-thi-xa-chu'), 'tx chu', 'thị xã Chũ'),
  ...ways(unit('bac-giang'), 'bac giang', 'Tỉnh Bắc Giang', 'UBND tỉnh Bắc Giang'),
  ...ways(unit('da-nang'), 'da nang', 'Tp. Đà Nẵng', 'ĐÀ NẴNG'),
  ...ways(unit('bac-giang-van-phong-ubnd'), 'vp ubnd', 'văn phòng ủy ban nhân dân tỉnh'),
  ...ways(unit('bac-giang-bao-hiem-xa-hoi'), 'bhxh', 'bảo hiểm xã hội'),
  ...ways(unit('bac-giang-cuc-thue'), 'cuc thue', 'thuế'),
  ...ways(unit('bac-giang-ban-quan-ly-cac-khu-cong-nghiep'), 'ban quan ly kcn'),
  ...ways(unit('bac-giang-trung-tam-phuc-vu-hanh-chinh-cong'), 'ttpvhcc', 'tt phuc vu hcc'),
  { typed: 'viet yen', first: unit('bac-giang-viet-yen'), also: unit('bac-giang-thi-xa-viet-yen') },
  {
    typed: 'Yên Dũng',
    first: unit('bac-giang-yen-dung'),
    also: unit('bac-giang-thanh-pho-bac-giang-2025'),
  },
  { typed: 'quang nam', first: unit('quang-nam'), also: unit('da-nang') },
  { typed: 'tinh bac ninh', first: unit('bac-ninh'), also: unit('thanh-pho-bac-ninh') },
  ...ways(letterAddress('duc-tho-2440-ubnd-vh'), '2440', '2440/UBND-VH', 'cv 2440'),
  ...ways(letterAddress('duc-tho-2440-ubnd-vh'), 'công văn số 2440', '2440 ubnd vh'),
  ...ways(letterAddress('duc-tho-2440-ubnd-vh'), 'tăng cường tuyên truyền', '30/09/2020'),
  ...ways(letterAddress('bac-giang-2020-08-vp-kstt'), 'vp-kstt', 'đẩy mạnh thực hiện dịch vụ công'),
  ...ways(letterAddress('bac-giang-2022-stttt-cntt-tt'), 'stttt-cntt&tt'),
  ...ways(ranking('nop-truc-tuyen', 'tinh'), 'tỷ lệ nộp hồ sơ trực tuyến', 'ti le nop ho so'),
  ...['kết quả điện tử', 'KET QUA DIEN TU'].map((typed) => ({
    typed,
    first: termAddress('kết quả điện tử'),
    also: ranking('ket-qua-dien-tu', 'tinh'),
  })),
  ...ways(termAddress('dịch vụ công trực tuyến'), 'dvctt', 'DVCTT'),
  ...['tthc', 'thu tuc hanh chinh'].map((typed) => ({
    typed,
    first: '/thu-tuc/',
    also: termAddress('thủ tục hành chính'),
  })),
  ...ways(
    guide('thanh-toan-truc-tuyen'),
    'thanh toan qr',
    'thanh toán QR',
    'thanh toan truc tuyen',
  ),
  ...ways(guide('nop-ho-so-truc-tuyen'), 'nop ho so truc tuyen', 'Nộp hồ sơ trực tuyến'),
  ...ways(guide('theo-doi-ho-so'), 'theo doi ho so', 'bổ sung hồ sơ', 'ho so cham'),
  ...ways(guide('nop-thay'), 'nop thay', 'người khuyết tật'),
  ...ways(guide('niem-yet-bang-huong-dan'), 'niem yet bang huong dan'),
  ...ways(guide('nhan-ket-qua'), 'nhan ket qua qua buu chinh'),
  {
    typed: 'bang huong dan',
    first: termAddress('bảng hướng dẫn'),
    also: guide('niem-yet-bang-huong-dan'),
  },
  ...ways(termAddress('Ủy ban nhân dân'), 'UBND', 'uỷ ban nhân dân'),
  ...ways(termAddress('Hội đồng nhân dân'), 'hdnd'),
  {
    typed: 'vneid',
    first: guide('dang-nhap-vneid'),
    also: termAddress('tài khoản định danh điện tử'),
  },
  ...ways(guide('dang-nhap-vneid'), 'dang nhap', 'đăng nhập VNeID'),
  ...ways(termAddress('tài khoản định danh điện tử'), 'tai khoan dinh danh dien tu'),
  ...ways(termAddress('bưu chính công ích'), 'bcci'),
];

/** What readers would ask of any province: names are read from it, so that the queries hold for every seed. */
export function provinceQueries(portal: Portal): readonly Asked[] {
  const units = [...portal.units.values()];
  const living = units.filter((each) => !hasEnded(portal, each));
  const ended = units.filter((each) => hasEnded(portal, each));
  const communes = spread(living.filter(isOnlyOf(living, 'xa')), 8);
  const bodies = spread(
    living.filter(({ level }) => level.id === 'so-nganh'),
    6,
  );
  const alike = Map.groupBy(units, ({ name }) => unmarked(name.vi));
  const isAlone = (name: string) => alike.get(unmarked(name))?.length === 1;
  const gone = spread(
    ended.filter((each) => isAlone(each.name.vi) && heirs(portal, each).length > 0),
    8,
  );
  return [
    ...communes.flatMap(placeWays),
    ...bodies.flatMap(bodyWays),
    ...spread([...portal.procedures.values()], 6).flatMap(({ id, name: { vi } }) =>
      ways(`/thu-tuc/${id}/`, vi, unmarked(vi)),
    ),
    ...spread([...portal.supportPoints.values()], 4).flatMap(({ id, unit: of, name: { vi } }) =>
      ways(`${unit(of)}#diem-${id}`, vi),
    ),
    ...[...portal.news.values()].flatMap(({ id, title }) => ways(`/tin/${id}/`, title.vi)),
    ...gone.map((each) => ({
      typed: unmarked(each.name.vi),
      first: unit(each.id),
      also: unit(heirs(portal, each)[0]?.id ?? ''),
    })),
  ];
}

function placeWays({ id, name: { vi: name }, shortName: { vi: short } }: Unit): readonly Asked[] {
  const kind = name.slice(0, -short.length).trim();
  const letters = kind
    .split(' ')
    .map(([letter]) => letter)
    .join('');
  return ways(
    unit(id),
    name,
    unmarked(name),
    name.toUpperCase().normalize('NFD'),
    `UBND ${kind.toLowerCase()} ${short}`,
    `${letters}. ${short}`,
    short,
  );
}

function bodyWays({ id, name: { vi: name }, shortName: { vi: short } }: Unit): readonly Asked[] {
  return ways(unit(id), name, unmarked(short), short.toUpperCase(), short.replace(' và ', ' & '));
}

/** Units of a level whose short name no other has, in any spelling. */
function isOnlyOf(units: readonly Unit[], level: string): (unit: Unit) => boolean {
  const alike = Map.groupBy(units, ({ shortName }) => unmarked(shortName.vi));
  return (each) => each.level.id === level && alike.get(unmarked(each.shortName.vi))?.length === 1;
}

/** So many of a list, from all along it. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const every = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, place) => place % every === 0).slice(0, count);
}

/** As typed without marks; written here on purpose, apart from the folding that is tested. */
function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();
}
