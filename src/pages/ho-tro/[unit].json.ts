import type { APIRoute } from 'astro';
import { helpJson } from '../../feeds/help-json.ts';
import type { UnitHelp } from '../../model/help.ts';
import { helpFilePaths } from '../_help-paths.ts';

export const getStaticPaths = helpFilePaths;

/** Where a unit helps people, for the boards of guides. */
export const GET: APIRoute<Pick<UnitHelp, 'unit' | 'points'>> = ({ props: { unit, points } }) =>
  new Response(helpJson(unit, points), { headers: { 'content-type': 'application/json' } });
