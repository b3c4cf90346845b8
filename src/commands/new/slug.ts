import { code } from '../../table/fields/code.ts';
import { slugOf } from '../../table/slug.ts';
import { newWords } from '../../text/new/words.ts';
import { answered } from './answers.ts';
import type { Request } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** The name of a new text in addresses: asked, or as its title has it. */
export async function slugFor(title: string, request: Request): Promise<string> {
  const proposed = slugOf(title).slice(0, longest).replace(/-+$/, '');
  const fallback = code.parse(proposed).ok ? proposed : undefined;
  const wanted = { option: 'slug', words: newWords.slug, faultOf: faultAs(code), fallback };
  const { slug = '' } = await answered([wanted], request);
  return slug;
}

/** A name that is longer is no use in an address. */
const longest = 60;
