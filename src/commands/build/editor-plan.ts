import { editorConfig } from '../../editor/config.ts';
import type { EditorPlace } from '../../editor/config.ts';
import type { Portal } from '../../model/portal.ts';
import type { EditorPlan } from './plan.ts';

/** What the page for editing is made from; `undefined` for a portal whose settings ask for none. */
export function editorPlan(portal: Portal, place: EditorPlace): EditorPlan | undefined {
  const { editor } = portal.settings;
  if (editor === undefined) return undefined;
  const settings = { ...portal.settings, editor };
  return { settings, config: editorConfig({ ...portal, settings }, place) };
}
