import type { Indicator } from '../model/indicator.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Place } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import type { ReportText } from './link.ts';
import { periodInWords } from './period.ts';

/** Which figure a reader doubts. */
export interface DoubtedFigure {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly period: Period;
  /** The figure as the page prints it. */
  readonly printed: string;
  readonly place: Place | undefined;
}

/** A report of a wrong figure, filled in with what the page shows and where it stands, to be completed by the reader. */
export function wrongFigure(figure: DoubtedFigure, language: Language): ReportText {
  const unit = worded(figure.unit.name, language);
  const indicator = worded(figure.indicator.name, language);
  // A form has lines of its own, and an address grows by five letters with each blank that is not broken.
  const period = periodInWords(figure.period, language).replaceAll('\u00a0', ' ');
  const place = figure.place && `${figure.place.file}:${String(figure.place.line)}`;
  const line = place ?? '–';
  const t = language === 'vi' ? vietnamese : english;
  return {
    title: `${t.title}: ${unit}, ${indicator}, ${period}`,
    body: [
      `${t.unit}: ${unit} (${figure.unit.id})`,
      `${t.indicator}: ${indicator} (${figure.indicator.id})`,
      `${t.period}: ${period}`,
      `${t.printed}: ${figure.printed}`,
      `${t.line}: ${line}`,
      '',
      `${t.right}: `,
      `${t.source}: `,
    ].join('\n'),
    fields: {
      unit: `${unit} (${figure.unit.id})`,
      indicator: `${indicator} (${figure.indicator.id})`,
      period,
      printed: figure.printed,
      line: place ?? '',
    },
  };
}

/** The same for any figure of a unit: which one, the reader says. */
export function wrongFigureOf(unit: Unit, language: Language): ReportText {
  const t = language === 'vi' ? vietnamese : english;
  return {
    title: `${t.title}: ${worded(unit.name, language)} (${unit.id})`,
    body: '',
    fields: { unit: `${worded(unit.name, language)} (${unit.id})` },
  };
}

const vietnamese = {
  title: 'Số liệu sai',
  unit: 'Đơn vị',
  indicator: 'Chỉ số',
  period: 'Kỳ',
  printed: 'Con số đang hiện',
  line: 'Dòng dữ liệu',
  right: 'Con số đúng',
  source: 'Nguồn của con số đúng',
};

const english = {
  title: 'Wrong figure',
  unit: 'Unit',
  indicator: 'Indicator',
  period: 'Period',
  printed: 'Figure shown',
  line: 'Line of the data',
  right: 'The right figure',
  source: 'Its source',
};
