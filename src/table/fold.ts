/**
 * Text as it is compared: lower case, without marks and tones, đ as d. `Đức Thọ`, `ĐỨC THỌ` and `duc tho`
 * fold to one text; so do hoà and hòa. Unicode gives đ no decomposition, so it is replaced by hand.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[đðɖ]/g, 'd');
}
