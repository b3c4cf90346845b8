/** Things by their id, in their order. */
export function byId<T extends { readonly id: string }>(
  items: Iterable<T>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) found.set(item.id, item);
  return found;
}
