/** A table file has at most so many bytes. A year of observations of 3,500 units stays far below. */
export const largestFile = 50 * 1024 * 1024;

/** A physical line has at most so many bytes: a longer one is a lost line end, not a row. */
export const longestLine = 1024 * 1024;

export const mostColumns = 200;

/** The first line that is over {@link longestLine}, from 1; line ends are LF, CRLF or CR. */
export function firstLineTooLong(bytes: Uint8Array): number | undefined {
  if (bytes.length <= longestLine) return undefined;
  const unix = bytes.includes(10) ? 10 : 13;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(unix, start);
    const stop = end === -1 ? bytes.length : end;
    if (stop - start > longestLine) return line;
    start = stop + 1;
  }
  return undefined;
}
