/** One value by which a list is filtered: a filter page of the list. */
export interface FacetValue<Facet, Item> {
  readonly facet: Facet;
  /** The segment of its address. */
  readonly slug: string;
  readonly name: string;
  /** In the order of the list. */
  readonly items: readonly Item[];
}

/** What tells one filter page of a list from the others. */
export type FacetPath<Facet> = Pick<FacetValue<Facet, unknown>, 'facet' | 'slug'>;
