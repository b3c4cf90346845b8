import type { Cells } from './csv-text.ts';

/** The targets of the province. */
export function targetCells(): readonly Cells[] {
  return [
    target('nop-truc-tuyen', 'so-nganh nganh-doc huyen xa', '>=', 80),
    target('toan-trinh', 'so-nganh nganh-doc huyen xa', '>=', 60),
    target('dung-han', 'so-nganh nganh-doc huyen xa', '>=', 98),
    target('thanh-toan-truc-tuyen', 'so-nganh nganh-doc xa', '>=', 75),
    target('so-hoa-ho-so', 'so-nganh nganh-doc xa', '>=', 70),
    target('thoi-gian-giai-quyet', 'so-nganh nganh-doc xa', '<=', 5),
  ];
}

function target(indicator: string, level: string, operator: string, value: number): Cells {
  return {
    target: `${indicator}-2026`,
    indicator,
    level,
    operator,
    value,
    valid_from: '2026-01-01',
    valid_to: '2026-12-31',
    kind: 'scored',
  };
}
