/** The unit that an address names by `?don-vi=`; `undefined` for none, or for what no unit can be called. */
export function unitAsked(search: string): string | undefined {
  const unit = new URLSearchParams(search).get('don-vi') ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(unit) && unit.length <= 100 ? unit : undefined;
}
