import type { APIRoute } from 'astro';
import { portal } from '../../../portal.ts';
import { everyEntry } from '../../../search/entries/everything.ts';
import { pack } from '../../../search/pack.ts';
import type { Language } from '../../../table/language.ts';
import { addressesIn, languagePaths } from '../../_paths.ts';

export const getStaticPaths = languagePaths;

/** The title index: what the search box asks for when it is first used. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const entries = everyEntry(portal, language, addressesIn(language));
  return new Response(JSON.stringify(pack(entries, { levels: [...portal.levels.keys()] })), {
    headers: { 'content-type': 'application/json' },
  });
};
