import type { Guide } from '../model/guide.ts';
import type { Portal } from '../model/portal.ts';

/** A guide as it is named on the page of what it serves. */
export type NamedGuide = Pick<Guide, 'id' | 'title'>;

/** The guides that serve a directive, an indicator or a procedure, in the order of their list. */
export function guidesFor(
  { guides }: Pick<Portal, 'guides'>,
  kind: 'directives' | 'indicators' | 'procedures',
  id: string,
): readonly NamedGuide[] {
  return [...guides.values()]
    .filter((guide) => guide[kind].includes(id))
    .map(({ id: guide, title }) => ({ id: guide, title }));
}
