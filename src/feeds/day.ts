/** The first day of an EDTF date at any precision: `2022` → `2022-01-01`. */
export function firstDay(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : `${edtf}-01-01`.slice(0, 10);
}
