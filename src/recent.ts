/**
 * `make`, which remembers what it made last: `most` results, each by the text that `name` gives of its arguments. Pages that stand
 * near each other ask for the same; keeping everything would make memory grow with the number of pages.
 */
export function recent<Arguments extends readonly unknown[], Result>(
  make: (...given: Arguments) => Result,
  { most, name }: { readonly most: number; readonly name: (...given: Arguments) => string },
): (...given: Arguments) => Result {
  const kept = new Map<string, { readonly result: Result }>();
  return (...given) => {
    const key = name(...given);
    const entry = kept.get(key) ?? { result: make(...given) };
    // What was asked for last stands last, so the first is the one to drop.
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return entry.result;
  };
}
