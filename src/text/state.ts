import type { Indicator } from '../model/indicator.ts';
import type { ObservationStatus } from '../model/observation.ts';
import type { State } from '../ranking/state.ts';
import type { Language, Words } from '../table/language.ts';
import { formatFigure } from './format.ts';

/** The name of a state, for keys, filters and the page on method. */
export function stateLabel(kind: State['kind'], language: Language): string {
  return labels[kind][language];
}

/** What a state means and whether such a unit is ranked, in one sentence, for the page on method. */
export function stateMeaning(kind: State['kind'], language: Language): string {
  return meanings[kind][language];
}

/**
 * What is known of a unit, in the words of a table cell: the figure (a zero of what is counted says that it is a true zero;
 * a mean of 0 days and a score of 0 count nothing), or the reason why there is none.
 */
export function stateInWords(
  state: State,
  indicator: Pick<Indicator, 'unitOfMeasure' | 'decimals'>,
  language: Language,
): string {
  if (state.kind === 'value') return formatFigure(state, indicator, language);
  if (state.kind === 'zero') {
    const printed = formatFigure(state, indicator, language);
    return isCounted(indicator) ? `${printed} – ${trueZero[language]}` : printed;
  }
  if (state.kind === 'not-reported' && state.observation?.status === 'Q')
    return statusInWords('Q', language);
  return stateLabel(state.kind, language);
}

function isCounted({ unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>): boolean {
  return unitOfMeasure === 'percent' || unitOfMeasure === 'count';
}

/** An observation status (SDMX `OBS_STATUS`) in words. */
export function statusInWords(status: ObservationStatus, language: Language): string {
  return statuses[status][language];
}

const labels: Readonly<Record<State['kind'], Words>> = {
  value: { vi: 'Có số liệu', en: 'Figure reported' },
  zero: {
    vi: '0\u00a0% – chưa phát sinh hồ sơ trực tuyến',
    en: '0% – no online dossiers yet',
  },
  'no-dossiers': { vi: 'Không phát sinh hồ sơ', en: 'No dossiers' },
  'not-reported': { vi: 'Chưa có số liệu', en: 'Not reported' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'did-not-exist': { vi: 'Không tồn tại trong kỳ này', en: 'Did not exist in this period' },
};

const meanings: Readonly<Record<State['kind'], Words>> = {
  value: {
    vi: 'Đơn vị có số liệu trong kỳ; được xếp hạng.',
    en: 'The unit has a figure for the period; it is ranked.',
  },
  zero: {
    vi: 'Số liệu của đơn vị đúng bằng không: chưa có hồ sơ nào được tính vào tử số; được xếp hạng với 0\u00a0%.',
    en: 'The unit’s figure is exactly zero: no dossier counts towards the numerator; it is ranked with 0%.',
  },
  'no-dossiers': {
    vi: 'Trong kỳ đơn vị không có hồ sơ nào (mẫu số bằng không) nên không tính được tỷ lệ; không xếp hạng.',
    en: 'The unit had no dossiers at all in the period (the denominator is zero), so there is no rate; it is not ranked.',
  },
  'not-reported': {
    vi: 'Đơn vị hoạt động trong kỳ nhưng nguồn không nêu số liệu; không xếp hạng và không coi là bằng không.',
    en: 'The unit existed in the period but the source gives no figure; it is not ranked and not counted as zero.',
  },
  'not-applicable': {
    vi: 'Chỉ số này không áp dụng đối với đơn vị; không xếp hạng.',
    en: 'The indicator does not apply to the unit; it is not ranked.',
  },
  'did-not-exist': {
    vi: 'Trong kỳ này đơn vị chưa được thành lập hoặc đã được sắp xếp lại; không xếp hạng.',
    en: 'The unit had not yet been set up, or had been reorganised, in this period; it is not ranked.',
  },
};

const trueZero: Words = { vi: 'chưa phát sinh trong kỳ', en: 'none in this period' };

const statuses: Readonly<Record<ObservationStatus, Words>> = {
  A: { vi: 'Số liệu thông thường', en: 'Normal value' },
  P: { vi: 'Số liệu sơ bộ', en: 'Provisional value' },
  E: { vi: 'Số liệu ước tính', en: 'Estimated value' },
  O: { vi: 'Chưa có số liệu', en: 'Not reported' },
  M: { vi: 'Không áp dụng', en: 'Not applicable' },
  Q: { vi: 'Có số liệu nhưng không công bố', en: 'Reported but not published' },
};
