import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds one to a numerator of the newest month: the correction that changes most, for the page of the unit and the newest
 * rankings show it. Every round takes another row. Gives the id of the unit.
 */
export function correctOneValue(portal: string, round: number): string {
  const folder = join(portal, 'data/observations');
  const file = join(folder, readdirSync(folder).sort().at(-1) ?? '');
  const lines = readFileSync(file, 'utf8').split('\n');
  const period = lines.findLast((line) => line !== '')?.split(',')[2];
  const correctable = lines.flatMap((line, index) => {
    const [, , of, numerator = '', denominator = '', value] = line.split(',');
    const canGrow = numerator !== '' && Number(numerator) < Number(denominator);
    return of === period && canGrow && value === '' ? [index] : [];
  });
  const chosen = correctable[(100 + round * 37) % correctable.length];
  if (chosen === undefined) throw new Error(`${file} has no value to correct`);
  const cells = (lines[chosen] ?? '').split(',');
  lines[chosen] = cells.with(3, String(Number(cells[3]) + 1)).join(',');
  writeFileSync(file, lines.join('\n'));
  return cells[0] ?? '';
}

/** Adds a sentence to the text of the first directive. */
export function editOneText(portal: string, round: number): void {
  const folder = join(portal, 'content/directives');
  const name = readdirSync(folder)
    .filter((one) => one.endsWith('.mdx'))
    .sort()[0];
  if (name === undefined) throw new Error(`${folder} has no text to edit`);
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8').trimEnd();
  writeFileSync(file, `${text}\n\nĐoạn này được thêm ở lần đo thứ ${String(round + 1)}.\n`);
}
