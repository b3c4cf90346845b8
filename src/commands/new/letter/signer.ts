import type { Found } from './found.ts';
import { isCapitals } from './lines.ts';
import { inOwnCase } from './own-case.ts';

/** Who signed, as far as the letter states it. */
export interface Signer {
  readonly authority?: string;
  readonly role?: string;
  readonly name?: string;
}

/** For the collective, for the head, by order, by mandate, acting. */
const authority = /^(TM|KT|TL|TUQ|Q)\.\s*(\p{Lu}.*)$/u;
const office =
  /^(?:Q\. )?(?:PHÓ )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHỦ NHIỆM|THỦ TRƯỞNG|BÍ THƯ)(?: |$)/u;
const name = /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u;

/** The signature at the end of a letter; what is not there is left out. */
export function signerIn(lines: readonly string[], text: string): Found<Signer> | undefined {
  const first = lines.findLastIndex((line) => authority.test(line));
  const role = lines.findLastIndex((line) => office.test(line) && isCapitals(line));
  const from = first === -1 || (role !== -1 && role < first) ? role : first;
  if (from === -1) return undefined;
  const below = lines.slice(from).filter((line) => line !== '');
  const named = below.slice(1, 8).find((line) => name.test(line));
  const [, letters, whom] = authority.exec(below[0] ?? '') ?? [];
  const inCase = (heading: string) => inOwnCase(heading, { text, names: [] });
  const value = {
    ...(whom === undefined ? {} : { authority: `${letters ?? ''}. ${inCase(whom)}` }),
    ...(role === -1 ? {} : { role: inCase(lines[role] ?? '') }),
    ...(named === undefined ? {} : { name: named }),
  };
  const words = [below[0], role === from ? undefined : lines[role], named];
  return { value, words: words.filter((part) => part !== undefined).join(' / ') };
}
