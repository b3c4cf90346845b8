export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** So many lines are passed at most to find one again. */
const stride = 64;

/**
 * Finds the byte with which a line begins, from 1, in a file whose lines end in LF, CRLF or CR; `undefined` when there are not so
 * many. Bytes are read no further than the last line that was asked for.
 */
export function lineFinder(bytes: Uint8Array): (line: number) => number | undefined {
  /** Where every so many lines begin. */
  const marks = [0];
  return (line) => {
    const mark = Math.min(Math.floor((line - 1) / stride), marks.length - 1);
    let start = marks[mark];
    for (let at = mark * stride + 1; at < line && start !== undefined; at += 1) {
      start = nextLine(bytes, start);
      if (start !== undefined && at === marks.length * stride) marks.push(start);
    }
    return start;
  };
}

function nextLine(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed) return at + 1;
    if (byte === carriageReturn) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }
  return undefined;
}
