/** What a file starts with when it is no text, whatever its name says. */
const signatures: readonly (readonly [start: string, kind: string])[] = [
  ['PK\x03\x04', 'Excel (.xlsx) / ZIP'],
  ['\xd0\xcf\x11\xe0', 'Excel 97-2003 (.xls)'],
  ['%PDF-', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['\x1f\x8b', 'GZIP'],
  ['{\\rtf', 'RTF'],
];

/** The true kind of a file that is a spreadsheet, an archive, a picture or a web page under the name of a CSV file. */
export function disguisedKind(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 512));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|table)\b/i.test(start)
    ? 'HTML / XML'
    : undefined;
}

/** Whether Git LFS left its pointer here instead of the file. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 64)).startsWith('version https://git-lfs.github.com/spec/');
}

/**
 * UTF-16 by its byte order mark, or without one by its zero bytes: in the text of a table most characters
 * are ASCII, so every other byte is zero.
 */
export function utf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 10) return 'UTF-16 LE';
  return even > sample.length / 5 && odd < even / 10 ? 'UTF-16 BE' : undefined;
}

/** The bytes as a text of one character each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  // A function takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
