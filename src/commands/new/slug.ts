import { code } from '../../table/fields/code.ts';
import { newWords } from '../../text/new/words.ts';
import { answered } from './answers.ts';
import { codeOfName } from './code-of-name.ts';
import type { Request } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** The name of a new text in addresses: asked, or as its title has it. */
export async function slugFor(title: string, request: Request): Promise<string> {
  const fallback = codeOfName(title);
  const wanted = { option: 'slug', words: newWords.slug, faultOf: faultAs(code), fallback };
  const { slug = '' } = await answered([wanted], request);
  return slug;
}
