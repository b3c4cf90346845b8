/** Unicode knows no mark in đ, so whoever strips marks leaves it as it is. Written with this one, it is a d with a mark. */
const stroke = '\u0335';

/** A text for an index that folds marks away: composed, and each đ as a d with a mark of its own. */
export function strokesApart(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
}

/** The text as it was: what {@link strokesApart} wrote must never be shown. */
export function strokesJoined(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
}
