import type { ChannelKind } from '../model/channel.ts';
import type { SupportKind } from '../model/support-point.ts';
import type { Language, Words } from '../table/language.ts';

/** What kind of place helps: `bưu điện`. */
export function supportKindInWords(kind: SupportKind, language: Language): string {
  return supportKinds[kind][language];
}

/** The same beside the name of a place, which often tells it already: `nơi tiếp nhận hồ sơ`. */
export function supportKindBeside(kind: SupportKind, language: Language): string {
  return kind === 'service-centre' ? desk[language] : supportKindInWords(kind, language);
}

/** What kind of channel it is: `trang thông tin điện tử`, `Zalo`. */
export function channelKindInWords(kind: ChannelKind, language: Language): string {
  return channelKinds[kind][language];
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

const supportKinds: Readonly<Record<SupportKind, Words>> = {
  'service-centre': {
    vi: 'Trung tâm Phục vụ hành chính công, Bộ phận Một cửa',
    en: 'public administration service centre, one-stop desk',
  },
  'digital-team': { vi: 'Tổ công nghệ số cộng đồng', en: 'community digital team' },
  'mobile-team': { vi: 'đội hỗ trợ lưu động', en: 'mobile help team' },
  'post-office': { vi: 'bưu điện', en: 'post office' },
  'village-hall': { vi: 'nhà văn hóa thôn, tổ dân phố', en: 'village or street hall' },
  other: { vi: 'nơi khác', en: 'another place' },
};

const channelKinds: Readonly<Record<ChannelKind, Words>> = {
  website: { vi: 'trang thông tin điện tử', en: 'website' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  youtube: { vi: 'YouTube', en: 'YouTube' },
  tiktok: { vi: 'TikTok', en: 'TikTok' },
  other: { vi: 'kênh khác', en: 'another channel' },
};
