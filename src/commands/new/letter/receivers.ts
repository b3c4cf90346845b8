import type { Found } from './found.ts';
import { isCapitals } from './lines.ts';

const bullet = /^[-–—+•]\s*/;
const electronic = /^bản điện tử\s*:\s*$/iu;
/** A list of two dozen bodies in one point is usual; more is no list. */
const longest = 2000;

/** Whom a letter is sent to ("Kính gửi"). */
export function addresseesIn(lines: readonly string[]): Found<readonly string[]> | undefined {
  return listUnder(lines, /^kính gửi\s*:?\s*(.*)$/iu);
}

/** Who gets a copy ("Nơi nhận"); copies in electronic form are marked as the records of the portal mark them. */
export function copiesIn(lines: readonly string[]): Found<readonly string[]> | undefined {
  const paper = listUnder(lines, /^nơi nhận\s*:?\s*(.*)$/iu);
  const files = listUnder(lines, electronic);
  const marked = files?.value.map((item) => `Bản điện tử: ${item}`) ?? [];
  const value = [...(paper?.value ?? []), ...marked];
  return value.length === 0 ? undefined : { value, words: paper?.words ?? files?.words ?? '' };
}

function listUnder(
  lines: readonly string[],
  heading: RegExp,
): Found<readonly string[]> | undefined {
  const at = lines.findIndex((line) => heading.test(line));
  if (at === -1) return undefined;
  const beside = heading.exec(lines[at] ?? '')?.[1] ?? '';
  const items = [
    ...(beside === '' ? [] : [beside]),
    ...itemsIn(lines.slice(at + 1), beside !== ''),
  ];
  const value = items.map(tidy).filter((item) => item !== '' && item.length <= longest);
  return value.length === 0 ? undefined : { value, words: lines[at] ?? '' };
}

/** Points of a list, each perhaps over several lines. A single receiver may stand without a point. */
function itemsIn(lines: readonly string[], began: boolean): readonly string[] {
  const items: string[] = [];
  let open = began;
  for (const [at, line] of lines.entries()) {
    if (line === '') {
      const next = lines.slice(at).find((other) => other !== '') ?? '';
      if ((items.length > 0 || began) && !bullet.test(next)) break;
      open = false;
    } else if (isEnd(line)) {
      if (electronic.test(line)) break;
    } else if (bullet.test(line)) {
      items.push(line.replace(bullet, ''));
      open = true;
    } else if (open && items.length > 0) items.push(`${items.pop() ?? ''} ${line}`);
    else if (items.length === 0 && !began) {
      items.push(line);
      open = true;
    } else break;
    if (/[;.]$/.test(line)) open = false;
  }
  return items;
}

/** The signature often stands beside the last points. */
function isEnd(line: string): boolean {
  return (
    (isCapitals(line) && line.includes(' ')) ||
    electronic.test(line) ||
    /^(?:TM|KT|TL|TUQ|Q)\./.test(line)
  );
}

function tidy(item: string): string {
  return item
    .replace(bullet, '')
    .replace(/[;.,/]+$/, '')
    .trim();
}
