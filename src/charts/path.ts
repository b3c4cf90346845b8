/** A point in the units of a path. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path data through stretches of points, each from its own beginning; steps are relative, which halves the digits. */
export function pathThrough(stretches: readonly (readonly Point[])[]): string {
  return stretches.map(stretchPath).join('');
}

function stretchPath([first, ...others]: readonly Point[]): string {
  if (first === undefined) return '';
  let [x, y] = [first.x, first.y];
  const steps = others.map((point, index) => {
    const step = pair(tidy(point.x - x), tidy(point.y - y));
    [x, y] = [point.x, point.y];
    return index === 0 || step.startsWith('-') ? step : ` ${step}`;
  });
  return `M${pair(first.x, first.y)}${steps.length > 0 ? `l${steps.join('')}` : ''}`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${String(x)}${String(y)}` : `${String(x)} ${String(y)}`;
}

/** Differences of numbers of two digits have two digits. */
function tidy(number: number): number {
  return Math.round(number * 100) / 100;
}
