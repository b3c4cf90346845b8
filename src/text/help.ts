import type { ChannelKind } from '../model/channel.ts';
import { helpSpans } from '../model/help.ts';
import type { HelpGroup, HelpSpan } from '../model/help.ts';
import type { SupportKind, SupportPoint } from '../model/support-point.ts';
import { worded } from '../model/wording.ts';
import { channels } from '../table/definitions/channels.ts';
import { supportPoints } from '../table/definitions/support-points.ts';
import type { Language, Words } from '../table/language.ts';
import { uncapitalise } from './capitalise.ts';
import { unitInSentence } from './unit-name.ts';

/** What kind of place helps: `bưu điện`. */
export function supportKindInWords(kind: SupportKind, language: Language): string {
  return supportPoints.fields.kind.type.choices[kind][language];
}

/** The same beside the name of a place, as `nơi tiếp nhận hồ sơ`; `undefined` where the name begins with it. */
export function supportKindBeside(
  { kind, name }: Pick<SupportPoint, 'kind' | 'name'>,
  language: Language,
): string | undefined {
  if (kind === 'service-centre') return desk[language];
  const words = uncapitalise(supportKindInWords(kind, language));
  return uncapitalise(worded(name, language)).startsWith(words) ? undefined : words;
}

/** What kind of channel it is: `trang thông tin điện tử`, `Zalo`. */
export function channelKindInWords(kind: ChannelKind, language: Language): string {
  return channels.fields.kind.type.choices[kind][language];
}

/** What a part of a list begins and ends with: whole names, for wards stand before communes, and short ones would seem unsorted. */
export function spanInWords({ first, last }: HelpSpan, language: Language): SpanWords {
  return { first: unitInSentence(first, language), last: unitInSentence(last, language) };
}

/** The same for each part of a group. */
export function partsInWords(group: HelpGroup, language: Language): readonly SpanWords[] {
  return helpSpans(group).map((span) => spanInWords(span, language));
}

export interface SpanWords {
  readonly first: string;
  readonly last: string;
}

/** A telephone number as a link calls it: digits alone, with the plus of a country before them. */
export function phoneLink(phone: string): string {
  return `tel:${phone.startsWith('+') ? '+' : ''}${phone.replaceAll(/\D/g, '')}`;
}

/** A telephone number as it is read: no end of a line parts it. */
export function phoneInWords(phone: string): string {
  return phone.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
}

const desk: Words = { vi: 'nơi tiếp nhận hồ sơ', en: 'takes dossiers' };
