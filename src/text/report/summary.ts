import type { Language } from '../../table/language.ts';
import type { Count } from './order.ts';

/** `2 lỗi, 1 cảnh báo` · `2 errors, 1 warning`. */
export function summary({ errors, warnings }: Count, language: Language): string {
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** `1 error`, `2 errors`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
