import type { APIRoute } from 'astro';
import { helpJson } from '../../feeds/help-json.ts';
import type { UnitHelp } from '../../model/help.ts';
import { helpFilePaths } from '../_help-paths.ts';
import { helpFileView } from '../_views.ts';

export const getStaticPaths = helpFilePaths;

/** Where a unit helps people, for the boards of guides. */
export const GET: APIRoute<{ help: UnitHelp }> = ({ props: { help } }) => {
  const { name, points } = helpFileView(help);
  return new Response(helpJson(name, points), { headers: { 'content-type': 'application/json' } });
};
