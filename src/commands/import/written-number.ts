/** How a file writes numbers: `vi` 1.234,5 and `en` 1,234.5. */
export type Notation = 'vi' | 'en';

/** A number as a text gives it. `decimals` counts what was written. */
export interface WrittenNumber {
  readonly number: number;
  readonly decimals: number;
  readonly percent: boolean;
}

const shapes: Readonly<Record<Notation, RegExp>> = {
  vi: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/** Reads a number in a notation; `undefined` when it is none there. A percent sign is kept as such. */
export function readNumber(text: string, notation: Notation): WrittenNumber | undefined {
  const { digits, percent } = bare(text);
  if (!shapes[notation].test(digits)) return undefined;
  const [group, point] = notation === 'vi' ? ['.', ','] : [',', '.'];
  const plain = digits.replaceAll(group, '').replace(point, '.');
  if (plain.replaceAll(/\D/g, '').length > 15) return undefined;
  return { number: Number(plain), decimals: plain.split('.')[1]?.length ?? 0, percent };
}

/** Which notations a text can be read in; both when it has no mark, or one that may divide thousands or decimals. */
export function notationsOf(text: string): readonly Notation[] {
  const { digits } = bare(text);
  // A leading zero has no thousands behind it.
  if (/^-?0[.,]\d+$/.test(digits)) return digits.includes(',') ? ['vi'] : ['en'];
  return (['vi', 'en'] as const).filter((notation) => shapes[notation].test(digits));
}

/** Whether a text is meant as a number, in whatever notation. */
export function looksLikeNumber(text: string): boolean {
  return /^-?\d[\d.,]*$/.test(bare(text).digits);
}

/** Blanks between groups of three and after a comma (`1 234`, `29, 6 %`) carry no meaning; nor does the mark of a footnote. */
function bare(text: string): { readonly digits: string; readonly percent: boolean } {
  const own = text.replace(/\s*(?:\*+|[\u00b9\u00b2\u00b3])$/u, '').trim();
  const percent = /%$/.test(own);
  const digits = own
    .replace(/\s*%$/, '')
    .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=[.,])\s(?=\d)/g, '');
  return { digits, percent };
}
