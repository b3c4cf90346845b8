/** A cell of a CSV file for spreadsheets, quoted. */
export function quotedCell(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). So does such text that has
 * apostrophes already: taking one away always gives the text back.
 */
export function guardedText(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

// The wide signs become plain ones in some Asian versions of spreadsheets.
const formula = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

const number = /^-?\d+(?:\.\d+)?$/;

/** Lets Excel on Windows recognise UTF-8. */
export const byteOrderMark = '\uFEFF';
