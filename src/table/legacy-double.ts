/** The encodings that Vietnamese Windows takes UTF-8 for, and the byte of each of their characters. */
const misreadings = ['windows-1252', 'windows-1258'].map((name) => {
  const decoder = new TextDecoder(name);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return bytes;
});

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** What UTF-8 letters of Vietnamese become and no text has otherwise: the first two bytes of ạ-ỹ, ư, đ. */
const trace = /á[»º]|Æ°|Ä‘/;

/**
 * The text that was saved as UTF-8, read as windows-1252 or windows-1258, and saved once more
 * (`thÃ nh phá»‘` is `thành phố`); `undefined` when the text cannot have come about so. A letter of which a byte
 * was lost on the way reads as `?`.
 */
export function repairDoubleEncoding(text: string): string | undefined {
  // À is often lost here: its second byte is a no-break space, which many programs make a plain one.
  const whole = trace.test(text) ? text.replaceAll(/([ÃĂ]) /g, '$1\u00a0') : text;
  for (const bytesOf of misreadings) {
    const repaired = decodeAgain(whole, bytesOf);
    if (repaired !== undefined && isProof(whole, repaired))
      return repaired.normalize('NFC').replaceAll(/\ufffd+/g, '?');
  }
  return undefined;
}

function decodeAgain(text: string, bytesOf: ReadonlyMap<string, number>): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < 0x80 ? code : (bytesOf.get(character) ?? (code <= 0xff ? code : undefined));
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return utf8.decode(Uint8Array.from(bytes));
}

/** One letter before a closing quotation mark (`BÃ”`) also decodes: alone it proves nothing. */
function isProof(text: string, repaired: string): boolean {
  if (/[\u1ea0-\u1ef9]/.test(repaired)) return true;
  const letters = repaired.match(/[\u0080-\uffef]/g)?.length ?? 0;
  if (repaired.includes('\ufffd')) return letters > 0 && trace.test(text);
  return letters > 1 || (letters === 1 && !/[\u2013-\u2026]/.test(text));
}
