/** A point in the units of a path. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path data through stretches of points, each from its own beginning; steps are relative, which halves the digits. */
export function pathThrough(stretches: readonly (readonly Point[])[]): string {
  return stretches.map(stretchPath).join('');
}

function stretchPath(points: readonly Point[]): string {
  let path = '';
  let [x, y] = [0, 0];
  points.forEach((point, index) => {
    const step = pair(tidy(point.x - x), tidy(point.y - y));
    if (index === 0) path = `M${step}`;
    else path += index === 1 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    [x, y] = [point.x, point.y];
  });
  return path;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${String(x)}${String(y)}` : `${String(x)} ${String(y)}`;
}

/** Differences of numbers of two digits have two digits. */
function tidy(number: number): number {
  return Math.round(number * 100) / 100;
}
