/** Characters that take no room on a screen, and the byte order mark among them. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The name a header cell means: without invisible characters, blanks around it or capitals, with `_` where a blank
 * or hyphen stands. `Unit `, `UNIT` and `unit` are one name.
 */
export function columnName(cell: string): string {
  return cell
    .replaceAll(invisible, '')
    .replaceAll(/[\s_-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toLowerCase();
}
