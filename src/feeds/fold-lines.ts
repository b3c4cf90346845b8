/** So many octets a line of an iCalendar text may have (RFC 5545, 3.1), its end apart. */
const most = 75;

/** Folds the lines of an iCalendar text anew by their octets: the package counts letters, and Vietnamese ones have up to three octets each. */
export function foldLines(text: string): string {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const own = encoder.encode(letter).length;
    if (octets + own > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += own;
  }
  return folded;
}

const encoder = new TextEncoder();
