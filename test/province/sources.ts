import type { Cells } from './csv-text.ts';
import type { RowFacts } from './observation-rows.ts';

const publisher = {
  publisher: 'Văn phòng Ủy ban nhân dân tỉnh Mẫu',
  publisher_en: 'Office of the People’s Committee of Mẫu Province',
};

/** The document that a figure comes from: a yearly extract of the system, the survey, or paper registers. */
export function sourceOf({
  indicator,
  state,
  period,
}: Pick<RowFacts, 'indicator' | 'state' | 'period'>): string {
  if (state === 'estimated') return paper;
  return `${indicator.quarterly === true ? 'khao-sat' : 'he-thong'}-${period.slice(0, 4)}`;
}

const paper = 'so-tiep-nhan-giay-2026';

/** A row for each source of the years. */
export function sourceCells(years: readonly number[]): readonly Cells[] {
  return [
    ...years.flatMap((year) => [systemCells(String(year)), surveyCells(String(year))]),
    {
      source: paper,
      title: 'Sổ tiếp nhận hồ sơ bằng giấy, tháng 01/2026',
      title_en: 'Paper registers of dossiers received, January 2026',
      publisher: 'Ủy ban nhân dân các xã, phường',
      publisher_en: 'People’s Committees of the communes and wards',
      retrieved_on: '2026-02-10',
      note: 'Dùng trong thời gian hệ thống gián đoạn.',
      note_en: 'Used while the system was down.',
    },
  ];
}

function systemCells(year: string): Cells {
  return {
    source: `he-thong-${year}`,
    title: `Trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Mẫu, năm ${year}`,
    title_en: `Extract of the procedure handling system of Mẫu Province, ${year}`,
    ...publisher,
    url: `https://solieu.tinh-mau.example/he-thong/${year}`,
    page: 'Biểu 02, cột 3 đến cột 9',
    page_en: 'Form 02, columns 3 to 9',
    note: 'Số liệu tính theo đơn vị giải quyết hồ sơ, không theo nơi tiếp nhận.',
    note_en: 'Counted by the body that handles the dossier, not by where it was received.',
  };
}

function surveyCells(year: string): Cells {
  return {
    source: `khao-sat-${year}`,
    title: `Đánh giá của người dân sau khi nhận kết quả, năm ${year}`,
    title_en: `Ratings of citizens after the result, ${year}`,
    ...publisher,
    directive: year === '2026' ? 'ke-hoach-05-2026' : 'ke-hoach-15-2023',
  };
}
