import { causes } from './causes.ts';
import { neverReports, outageMonth } from './gaps.ts';
import type { RowFacts } from './observation-rows.ts';

interface Note {
  readonly vi: string;
  readonly en: string;
}

/** What readers should know of a figure. */
export function noteOn(facts: RowFacts): Note | undefined {
  const { unit, indicator, period, state, denominator } = facts;
  switch (state) {
    case 'missing':
      return unit.number === neverReports ? never : period === outageMonth ? outage : undefined;
    case 'estimated':
      return estimate;
    case 'suppressed':
      return tooFew;
    case 'rate':
      return rateAlone;
    case 'counted':
      if (denominator === 0) return noDossiers;
      if (facts.incomplete === true) return incomplete;
      return unit.kind === 'province' ? causeFrom(period, indicator.id) : undefined;
    default:
      return undefined;
  }
}

/** The cause that begins in a month and moves the indicator. */
function causeFrom(period: string, indicator: string): Note | undefined {
  return causes.find(({ from, moves }) => from === period && indicator in moves);
}

const never = { vi: 'Đơn vị chưa gửi báo cáo kỳ nào.', en: 'The unit has never sent a report.' };
const outage = {
  vi: 'Hệ thống giải quyết thủ tục hành chính tại đơn vị gián đoạn từ ngày 12 đến ngày 23/01/2026; số liệu không khôi phục được.',
  en: 'The unit’s procedure handling system was down from 12 to 23 January 2026; the figures could not be restored.',
};
const estimate = {
  vi: 'Hệ thống gián đoạn từ ngày 12 đến ngày 23/01/2026; đơn vị ước tính theo sổ tiếp nhận giấy.',
  en: 'The system was down from 12 to 23 January 2026; the unit estimated from its paper register.',
};
const tooFew = {
  vi: 'Không công bố vì có dưới 4 hồ sơ, dễ nhận ra người nộp.',
  en: 'Not published: fewer than 4 dossiers, whose applicants could be recognised.',
};
const rateAlone = {
  vi: 'Cơ quan thuế chỉ công bố tỷ lệ, không công bố số hồ sơ.',
  en: 'The tax office published the rate alone, without counts.',
};
const incomplete = {
  vi: 'Cộng các tháng có số liệu; có tháng đơn vị chưa báo cáo.',
  en: 'The sum of the months with figures; some months were not reported.',
};
const noDossiers = {
  vi: 'Trong kỳ không phát sinh hồ sơ.',
  en: 'No dossiers arose in the period.',
};
