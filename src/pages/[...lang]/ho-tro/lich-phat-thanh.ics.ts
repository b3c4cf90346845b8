import type { APIRoute } from 'astro';
import { broadcastCalendar } from '../../../feeds/broadcast-calendar.ts';
import { portal, site } from '../../../portal.ts';
import type { Language } from '../../../table/language.ts';
import { broadcastPaths } from '../../_help-paths.ts';
import { addressesIn } from '../../_paths.ts';

export const getStaticPaths = broadcastPaths;

/** When guides are read on loudspeakers and radio. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const text = broadcastCalendar(portal, { site, language, to: addressesIn(language) });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
