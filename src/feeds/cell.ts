import type { WrittenNumber } from '../table/fields/decimal.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/** The text of a typed cell as the tables write it: the inverse of reading it. A missing cell is empty. */
export function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plain(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(' ');
  if (isWritten(value)) return value.number.toFixed(value.decimals);
  if (isPeriod(value)) return printPeriod(value);
  return String(value);
}

/** A number without an exponent (`1e-7`), which the tables do not read. */
function plain(value: number): string {
  const text = String(value);
  // A large portal prints millions of counts.
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent] = text.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return value.toFixed(Math.max(0, decimals));
}

function isWritten(value: unknown): value is WrittenNumber {
  return typeof value === 'object' && value !== null && 'decimals' in value;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
