import type { Phrases } from '../messages/say.ts';

/** What starting a change of units says. */
export const unitChangeWords = {
  unitChange: {
    vi: 'đơn vị đổi tên, sáp nhập, chia tách, giải thể, thành lập: dòng trong unit_changes.csv và units.csv',
    en: 'units renamed, merged, split, abolished, created: rows of unit_changes.csv and units.csv',
  },
  askFrom: {
    vi: 'Mã đơn vị cũ (nhiều mã thì cách nhau).',
    en: 'Codes of the old units, with spaces between.',
  },
  askTo: {
    vi: 'Mã đơn vị mới (nhiều mã thì cách nhau). Đơn vị sau biến động luôn là mã mới, kể cả khi trùng tên.',
    en: 'Codes of the new units, with spaces between. What comes of a change always has a new code, even under the same name.',
  },
  askName: {
    vi: 'Tên đầy đủ của đơn vị mới "{unit}".',
    en: 'The full name of the new unit "{unit}".',
  },
  askLevel: { vi: 'Nhóm của đơn vị mới "{unit}".', en: 'The group of the new unit "{unit}".' },
  askParent: { vi: 'Đơn vị cấp trên của "{unit}".', en: 'The unit above "{unit}".' },
  onePair: {
    vi: 'Loại "{kind}" có đúng một đơn vị cũ và một đơn vị mới.',
    en: 'The kind "{kind}" has one old unit and one new unit.',
  },
  manyToOne: {
    vi: 'Sáp nhập có đúng một đơn vị mới; chia tách có đúng một đơn vị cũ. Vừa nhập vừa tách thì ghi hai lần.',
    en: 'A merger has one new unit, a split one old unit. What is both is written in two goes.',
  },
  oneAlone: {
    vi: 'Sáp nhập có ít nhất hai đơn vị cũ, chia tách có ít nhất hai đơn vị mới. Chỉ đổi tên thì là rename.',
    en: 'A merger has two old units at least, a split two new ones. A new name alone is a rename.',
  },
  codesNotNames: {
    vi: 'Ghi mã, không ghi tên: {codes}.',
    en: 'Write codes, not names: {codes}.',
  },
  ended: {
    vi: 'Đơn vị "{unit}" đã ghi kết thúc ngày {day} trong units.csv, không phải {expected}. Xem lại ngày.',
    en: 'The unit "{unit}" ended on {day} by units.csv, not on {expected}. Look at the date again.',
  },
  began: {
    vi: 'Đơn vị "{unit}" đã có trong units.csv và bắt đầu ngày {day}, không phải {date}. Chọn mã mới cho đơn vị sau biến động.',
    en: 'The unit "{unit}" is in units.csv already and began on {day}, not on {date}. Choose a new code for what comes of the change.',
  },
  willWrite: { vi: 'Sẽ ghi:', en: 'To be written:' },
  confirm: { vi: 'Ghi các dòng trên? (c/k)', en: 'Write these rows? (y/n)' },
  yes: { vi: 'c', en: 'y' },
  followUp: {
    vi: 'Chỉ tiêu, nhiệm vụ, thủ tục, điểm hỗ trợ của đơn vị cũ không tự chuyển: xem targets.csv, tasks.csv, procedures.csv, support_points.csv.',
    en: 'Targets, tasks, procedures and help points of the old unit do not move by themselves: see targets.csv, tasks.csv, procedures.csv, support_points.csv.',
  },
  below: {
    vi: 'Đơn vị trực thuộc "{unit}" còn ghi đơn vị cấp trên cũ: {units}. Sửa cột parent hoặc ghi biến động của chúng.',
    en: 'Units below "{unit}" still name it as the unit above: {units}. Change their parent or write their changes.',
  },
} as const satisfies Phrases;
