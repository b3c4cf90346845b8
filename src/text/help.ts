import type { ChannelKind } from '../model/channel.ts';
import { helpSpans } from '../model/help.ts';
import type { HelpGroup, HelpSpan } from '../model/help.ts';
import type { SupportKind } from '../model/support-point.ts';
import { channels } from '../table/definitions/channels.ts';
import { supportPoints } from '../table/definitions/support-points.ts';
import type { Language, Words } from '../table/language.ts';
import { unitInSentence } from './unit-name.ts';

/** What kind of place helps: `bưu điện`. */
export function supportKindInWords(kind: SupportKind, language: Language): string {
  return supportPoints.fields.kind.type.choices[kind][language];
}

/** The same beside the name of a place, which often tells it already: `nơi tiếp nhận hồ sơ`. */
export function supportKindBeside(kind: SupportKind, language: Language): string {
  return kind === 'service-centre' ? desk[language] : supportKindInWords(kind, language);
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
