import type { Indicator } from '../model/indicator.ts';
import type { ObservationStatus } from '../model/observation.ts';
import type { State } from '../ranking/state.ts';
import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';
import { stateLabel, statusInWords } from './state.ts';
import { uncapitalise } from './capitalise.ts';

/** What a narrow cell says of a figure: the number without its unit, or a mark that {@link marksInWords} explains. */
export function stateInMarks(
  state: State,
  { decimals }: Pick<Indicator, 'decimals'>,
  language: Language,
): string {
  if (!('basis' in state)) return missing[state.kind];
  const { value, basis, observation } = state;
  const digits = basis === 'counts' ? decimals : observation.valueDecimals;
  return formatNumber(value, { language, decimals: digits }) + markOfStatus(observation.status);
}

/** The mark beside a figure that is not a normal one; empty beside others. */
export function markOfStatus(status: ObservationStatus): string {
  return status === 'P' || status === 'E' ? uncertain[status] : '';
}

/** What each mark that these states need means: `– chưa có số liệu`. In a fixed order. */
export function marksInWords(states: readonly State[], language: Language): readonly string[] {
  const kinds = new Set(states.map(({ kind }) => kind));
  const statuses = new Set(
    states.map((state) => ('basis' in state ? state.observation.status : 'A')),
  );
  return [
    ...marked.flatMap((kind) =>
      kinds.has(kind) ? `${missing[kind]} ${uncapitalise(stateLabel(kind, language))}` : [],
    ),
    ...(['P', 'E'] as const).flatMap((status) =>
      statuses.has(status)
        ? `${uncertain[status]} ${uncapitalise(statusInWords(status, language))}`
        : [],
    ),
  ];
}

const marked = ['no-dossiers', 'not-reported', 'not-applicable'] as const;

const missing: Readonly<Record<Exclude<State['kind'], 'value' | 'zero'>, string>> = {
  'no-dossiers': '○',
  'not-reported': '–',
  'not-applicable': '×',
  // Its cell is empty, as before the first period and after the last.
  'did-not-exist': '',
};

const uncertain = { P: '*', E: '†' } as const;
