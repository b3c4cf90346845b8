import type { Language } from '../../table/language.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import { loadSettings } from '../../table/settings.ts';

/** The languages of a portal; those of its settings that have faults are not known, and it is made for both. */
export function languagesOf(root: string): readonly Language[] {
  return loadSettings(diskFolder(root), undefined).settings?.languages ?? ['vi', 'en'];
}
