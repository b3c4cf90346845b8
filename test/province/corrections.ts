import type { Cells } from './csv-text.ts';
import type { Cell, Figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { chance } from './random.ts';
import type { Month } from './months.ts';
import { daysAfter } from './days.ts';

/** Why figures were corrected. */
const reasons = [
  {
    vi: 'Đếm trùng hồ sơ chuyển từ hệ thống cũ sang hệ thống mới.',
    en: 'Dossiers moved from the old to the new system were counted twice.',
  },
  {
    vi: 'Bỏ sót hồ sơ do điểm hỗ trợ nộp cùng người dân.',
    en: 'Dossiers filed with citizens at the help points had been left out.',
  },
  {
    vi: 'Nhập nhầm số của hai đơn vị đứng cạnh nhau trong biểu.',
    en: 'The figures of two neighbours in the form had been exchanged.',
  },
] as const;

const most = 12;

/** Figures that were published with another numerator first; what stands in the tables is the right one. */
export function correctionCells(seed: number, figures: Figures): readonly Cells[] {
  const { months, units } = figures;
  const found = new Map<string, Cells>();
  for (let lot = 0; lot < 400 && found.size < most; lot++) {
    const at = Math.floor(chance(seed, 81, lot) * units.length);
    const when = Math.floor(chance(seed, 82, lot) * Math.max(1, months.length - 2));
    const which = Math.floor(chance(seed, 83, lot) * indicators.length);
    const [unit, month, indicator] = [units[at], months[when], indicators[which]];
    if (unit === undefined || month === undefined || indicator === undefined) continue;
    const cell = figures.at(at, which, when);
    if (indicator.quarterly === true || !isCorrectable(cell)) continue;
    const place = { unit: unit.id, indicator: indicator.id, period: month.text };
    const figure = Object.values(place).join(' ');
    // One figure is corrected once, however often its lot is drawn.
    if (!found.has(figure)) found.set(figure, { ...place, ...correction(cell, month, lot) });
  }
  return [...found.values()];
}

function isCorrectable({ state, denominator, numerator }: Cell): boolean {
  return state === 'counted' && denominator > 30 && numerator < denominator;
}

function correction({ numerator, denominator }: Cell, { firstDay }: Month, lot: number): Cells {
  const reason = reasons[lot % reasons.length] ?? reasons[0];
  const wrong = Math.min(denominator, numerator + 2 + (lot % 7));
  return {
    date: daysAfter(firstDay, 42 + (lot % 9)),
    field: 'numerator',
    old: wrong,
    new: numerator,
    reason: reason.vi,
    reason_en: reason.en,
  };
}
