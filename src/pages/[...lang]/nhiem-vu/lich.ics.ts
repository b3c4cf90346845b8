import type { APIRoute } from 'astro';
import { taskCalendar } from '../../../feeds/calendar.ts';
import { portal, site } from '../../../portal.ts';
import type { Language } from '../../../table/language.ts';
import { addressesIn, calendarPaths } from '../../_paths.ts';

export const getStaticPaths = calendarPaths;

/** The due days of tasks. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const text = taskCalendar(portal, { site, language, to: addressesIn(language) });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
