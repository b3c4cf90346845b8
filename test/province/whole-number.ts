import { UsageError } from '../../src/commands/arguments.ts';

/**
 * A whole number out of an option.
 * @throws UsageError when it is none, or out of bounds.
 */
export function wholeNumber(
  name: string,
  text: string | undefined,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError({
    vi: `--${name} nhận một số nguyên từ ${String(least)} đến ${String(most)}, không nhận "${text}".`,
    en: `--${name} takes a whole number from ${String(least)} to ${String(most)}, not "${text}".`,
  });
}
