import { fill } from '../../../text/messages/say.ts';
import type { UnitsGone } from '../units-gone.ts';
import type { Named } from '../names.ts';
import type { Writer } from './writer.ts';

/** The places in which the very same units have no figure any more: one thing to look at, however many places it has. */
type Vanished = readonly [UnitsGone, ...UnitsGone[]];

/** Brings together what vanishes as one: a unit under another code, a period that was taken out. */
export function vanishedTogether(unitsGone: readonly UnitsGone[]): readonly Vanished[] {
  const groups = Map.groupBy(unitsGone, ({ units }) => JSON.stringify(units.map(({ id }) => id)));
  return [...groups.values()].flatMap(([first, ...more]): Vanished[] =>
    first === undefined ? [] : [[first, ...more]],
  );
}

/** Which units vanish, and from where. */
export function unitsGoneLines(unitsGone: readonly UnitsGone[], w: Writer): readonly string[] {
  return w.list(vanishedTogether(unitsGone), (places) => {
    const [{ units }] = places;
    const indicators = distinct(places.map(({ indicator }) => indicator));
    const periods = [...new Set(places.map(({ period }) => period))];
    return fill(w.t.unitsGone, {
      count: units.length,
      units: named(units.map(w.name), w, 12),
      indicators: named(indicators.map(w.name), w, 6),
      periods: named(periods.map(w.period), w, 6),
    });
  });
}

function distinct(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Names up to so many, and how many more there are. */
function named(names: readonly string[], w: Writer, most: number): string {
  const shown = w.first(names, most);
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [fill(w.t.andMore, { count: rest })] : [])].join('; ');
}
