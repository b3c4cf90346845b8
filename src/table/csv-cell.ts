/** A cell as it stands in a table file: quoted where it would not be read back as it is, or where an editor may lose its blanks. */
export function csvCell(text: string, delimiter = ','): string {
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
