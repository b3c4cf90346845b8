import { slugOf } from '../table/slug.ts';

/** No heading of a page may have the id of a part of its frame. */
const prefix = 'tu-';

/** The fragment of each term on the page of the glossary, by its code; terms that differ in marks alone are numbered. */
export function termAnchors(ids: Iterable<string>): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const id of ids) {
    const slug = slugOf(id);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    anchors.set(id, count === 1 ? `${prefix}${slug}` : `${prefix}${slug}--${String(count)}`);
  }
  return anchors;
}
