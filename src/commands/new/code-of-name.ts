import { code } from '../../table/fields/code.ts';
import { slugOf } from '../../table/slug.ts';

/** The code that a name would have, short enough for an address; `undefined` where its letters make none. */
export function codeOfName(name: string): string | undefined {
  const slug = slugOf(name).slice(0, longest).replace(/-+$/, '');
  return code.parse(slug).ok ? slug : undefined;
}

/** A name that is longer is no use in an address. */
const longest = 60;
