import { componentsOf } from '../content/body/components.ts';
import type { TextKind } from '../content/place.ts';
import type { Language } from '../table/language.ts';

/** Which tags of components a kind of text may use, in words; empty for none. */
export function tagHint(kind: TextKind, language: Language): string {
  const names = componentsOf(kind).join(', ');
  if (names === '') return '';
  return language === 'vi'
    ? `Dùng được các thẻ ${names} (xem content/README.md).`
    : `These tags may be used: ${names} (see content/README.md).`;
}
