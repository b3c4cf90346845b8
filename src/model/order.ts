const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Orders names as a Vietnamese reader expects (a, ă, â … d, đ …), "Phường 2" before "Phường 10". */
export function compareNames(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/** Orders codes and ISO days by code unit, the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
