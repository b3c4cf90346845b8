/** Bytes 0xA1-0xFE of TCVN3 (ABC, the fonts .VnTime); a dot stands for a byte without a letter of its own. */
const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽ' +
  'éẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

/** Bytes 0x80-0xFF of VISCII (RFC 1456). */
const viscii =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/** Six more capitals of VISCII, in the places of control characters. */
const visciiBelow = new Map(
  ['\x02Ẳ', '\x05Ẵ', '\x06Ẫ', '\x14Ỷ', '\x19Ỹ', '\x1eỴ'].map(
    (pair) => [pair.slice(0, 1), pair.slice(1)] as const,
  ),
);

/** VNI: marks that stand after their letter (combining marks, after the byte that means them). */
const vniMarks = new Map(
  [
    ...['ø\u0300', 'ù\u0301', 'õ\u0303', 'û\u0309', 'ï\u0323'],
    ...[
      'â\u0302',
      'à\u0302\u0300',
      'á\u0302\u0301',
      'ã\u0302\u0303',
      'å\u0302\u0309',
      'ä\u0302\u0323',
    ],
    ...[
      'ê\u0306',
      'è\u0306\u0300',
      'é\u0306\u0301',
      'ü\u0306\u0303',
      'ú\u0306\u0309',
      'ë\u0306\u0323',
    ],
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** VNI: bytes that are letters by themselves. */
const vniLetters = new Map(
  ['ñđ', 'öư', 'ôơ', 'íí', 'ìì', 'æỉ', 'óĩ', 'òị', 'îỵ'].map(
    (pair) => [pair.slice(0, 1), pair.slice(1)] as const,
  ),
);

const windows1258 = new TextDecoder('windows-1258');

// Each reads a text that holds one byte a character; a byte without a letter stays as it is.

export function readTcvn3(text: string): string {
  return text.replaceAll(/[\u00a1-\u00fe]/g, (byte) => {
    const letter = tcvn3[byte.charCodeAt(0) - 0xa1];
    return letter === undefined || letter === '.' ? byte : letter;
  });
}

export function readViscii(text: string): string {
  return text.replaceAll(
    /[\0-\x1f\u0080-\u00ff]/g,
    (byte) => viscii[byte.charCodeAt(0) - 0x80] ?? visciiBelow.get(byte) ?? byte,
  );
}

export function readVni(text: string): string {
  const read = text.replaceAll(/[\u00c0-\u00ff]/g, (byte, offset: number) => {
    const lower = byte.toLowerCase();
    const letter = vniLetters.get(lower);
    if (letter !== undefined) return byte === lower ? letter : letter.toUpperCase();
    // A mark needs a vowel before it: `ö` and `ô` carry tones too.
    return /[aeiouyöô]/i.test(text[offset - 1] ?? '') ? (vniMarks.get(lower) ?? byte) : byte;
  });
  return read.normalize('NFC');
}

export function readWindows1258(text: string): string {
  return windows1258.decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0))).normalize('NFC');
}
