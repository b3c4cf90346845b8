import type { Directive } from '../../model/directive.ts';
import type { Result } from '../../ranking/outcome.ts';
import type { Language } from '../../table/language.ts';
import { sentence } from './parts.ts';

/** What a directive asks for, and what is known of it. */
export interface Asked {
  readonly directive: Pick<Directive, 'held'>;
  /** How each scored target came out. */
  readonly results: readonly Result[];
  readonly tasks: number;
  readonly citing: number;
}

/** The finding of a directive's page: how many targets it sets and how they came out, how many tasks it gives, who cites it. */
export function directiveFinding(asked: Asked, language: Language): string {
  const { directive, tasks, citing } = asked;
  const clauses = language === 'vi' ? vietnamese(asked) : english(asked);
  if (clauses.length > 0) return sentence(clauses);
  if (!directive.held)
    return language === 'vi'
      ? `Được ${String(citing)} văn bản trên cổng dẫn; cổng không giữ toàn văn.`
      : `Cited by ${String(citing)} ${citing === 1 ? 'document' : 'documents'} of this portal, which itself does not hold the text.`;
  if (tasks > 0)
    return sentence(
      language === 'vi'
        ? [`văn bản giao ${String(tasks)} nhiệm vụ`]
        : [`it gives ${counted(tasks, 'task')}`],
    );
  return language === 'vi'
    ? 'Cổng chưa ghi chỉ tiêu hay nhiệm vụ nào của văn bản này.'
    : 'This portal records no target or task of this document.';
}

function vietnamese({ results, tasks }: Asked): readonly string[] {
  if (results.length === 0) return [];
  const counts = tally(results);
  const { met, missed, without, silent } = counts;
  const parts = [
    ...(met > 0 ? [`${String(met)} chỉ tiêu được mọi đơn vị có số liệu đạt`] : []),
    ...(missed > 0 ? [`${String(missed)} chỉ tiêu còn đơn vị chưa đạt`] : []),
    ...(without > 0 ? [`${String(without)} chỉ tiêu chưa có số liệu công bố để đối chiếu`] : []),
    ...(silent > 0 ? [`${String(silent)} chỉ tiêu không nêu con số`] : []),
  ];
  const set = `văn bản đặt ${String(results.length)} chỉ tiêu`;
  const kind = onlyKind(counts);
  return [
    kind === undefined
      ? `${set}: ${parts.join(', ')}`
      : `${set}, ${allAlike[kind].vi(results.length)}`,
    ...(tasks > 0 ? [`giao ${String(tasks)} nhiệm vụ`] : []),
  ];
}

function english({ results, tasks }: Asked): readonly string[] {
  if (results.length === 0) return [];
  const counts = tally(results);
  const { met, missed, without, silent } = counts;
  const parts = [
    ...(met > 0 ? [`${String(met)} met by every unit with figures`] : []),
    ...(missed > 0 ? [`${String(missed)} missed by at least one unit`] : []),
    ...(without > 0 ? [`${String(without)} without published figures to compare`] : []),
    ...(silent > 0 ? [`${String(silent)} without a stated figure`] : []),
  ];
  const set = `it sets ${counted(results.length, 'target')}`;
  const kind = onlyKind(counts);
  return [
    kind === undefined
      ? `${set}: ${parts.join(', ')}`
      : `${set}, ${allAlike[kind].en(results.length)}`,
    ...(tasks > 0 ? [`it gives ${counted(tasks, 'task')}`] : []),
  ];
}

type Tally = Readonly<Record<Result, number>>;

/** How all targets came out, where they came out alike: "1 target: 1 without figures" would count one thing twice. */
function onlyKind(counts: Tally): Result | undefined {
  const kinds = (['met', 'missed', 'without', 'silent'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return kinds.length === 1 ? kinds[0] : undefined;
}

const allAlike: Readonly<Record<Result, Readonly<Record<Language, (count: number) => string>>>> = {
  met: {
    vi: () => 'mọi đơn vị có số liệu đều đạt',
    en: (count) => `${count === 1 ? '' : 'each '}met by every unit with figures`,
  },
  missed: {
    vi: (count) => `${count === 1 ? '' : 'chỉ tiêu nào cũng '}còn đơn vị chưa đạt`,
    en: (count) => `${count === 1 ? '' : 'each '}missed by at least one unit`,
  },
  without: {
    vi: (count) => `${count === 1 ? '' : 'đều '}chưa có số liệu công bố để đối chiếu`,
    en: (count) =>
      count === 1
        ? 'without published figures to compare'
        : 'none of them with published figures to compare',
  },
  silent: {
    vi: (count) => `${count === 1 ? '' : 'đều '}không nêu con số`,
    en: (count) => (count === 1 ? 'without a stated figure' : 'none of them with a stated figure'),
  },
};

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function tally(results: readonly Result[]): Tally {
  const count = (result: Result) => results.filter((one) => one === result).length;
  return {
    met: count('met'),
    missed: count('missed'),
    without: count('without'),
    silent: count('silent'),
  };
}
