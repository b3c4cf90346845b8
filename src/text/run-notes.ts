import { worded } from '../model/wording.ts';
import type { Unit } from '../model/unit.ts';
import type { Point } from '../ranking/series.ts';
import type { Language } from '../table/language.ts';
import { marksInWords } from './mark.ts';
import { periodShort } from './period-short.ts';

/**
 * What stands below a table of a long run: the meaning of its marks, the names the unit had, and the notes on its figures,
 * each once with its periods.
 */
export function runNotes(
  points: readonly Point[],
  unit: Unit,
  language: Language,
): readonly string[] {
  const marks = marksInWords(
    points.map(({ state }) => state),
    language,
  );
  return [
    ...(marks.length > 0 ? [`${marks.join('; ')}.`] : []),
    ...grouped(
      points.flatMap((point) =>
        point.unit === unit ? [] : [[worded(point.unit.name, language), point] as const],
      ),
      language,
    ),
    ...grouped(
      points.flatMap((point) => {
        const note = 'observation' in point.state ? point.state.observation?.note : undefined;
        return note ? [[worded(note, language), point] as const] : [];
      }),
      language,
    ),
  ];
}

function grouped(said: readonly (readonly [string, Point])[], language: Language): string[] {
  return [...Map.groupBy(said, ([words]) => words)].map(([words, own]) => {
    const periods = own.map(([, { period }]) => periodShort(period, language));
    const [first = '', last = ''] = [periods[0], periods.at(-1)];
    const span = periods.length > 3 ? `${first} – ${last}` : periods.join(', ');
    return `${span}: ${words}`;
  });
}
