/** A line chart, ready to print. */
export interface Chart {
  readonly name: string;
  /** The line; it is broken where a value is missing. */
  readonly path: string;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly dates: readonly { readonly x: number; readonly label: string }[];
}

/** The drawing's size and margins. */
export const frame = { width: 640, height: 200, left: 36, right: 8, top: 8, bottom: 22 } as const;

interface Line {
  readonly name: string;
  readonly values: readonly number[];
  readonly dates: readonly string[];
}

export function chartOf({ name, values, dates }: Line): Chart {
  const last = values.length - 1;
  const most = Math.max(1, ...values.filter((value) => !Number.isNaN(value)));
  const top = most <= 100 && most > 20 ? 100 : Math.ceil(most);
  const across = (frame.width - frame.left - frame.right) / Math.max(1, last);
  const x = (index: number) => tenth(frame.left + index * across);
  const down = frame.height - frame.bottom - frame.top;
  const y = (value: number) => tenth(frame.top + down * (1 - value / top));
  let pen = 'M';
  const steps = values.map((value, index) => {
    const step = Number.isNaN(value) ? '' : `${pen}${String(x(index))},${String(y(value))}`;
    pen = Number.isNaN(value) ? 'M' : 'L';
    return step;
  });
  return {
    name,
    path: steps.join(''),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({
      y: y(part * top),
      label: String(tenth(part * top)),
    })),
    dates: [0, Math.floor(last / 2), last].map((index) => ({
      x: x(index),
      label: dates[index] ?? '',
    })),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
