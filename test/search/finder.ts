import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Portal } from '../../src/model/portal.ts';
import { openPortal, portalFrom } from '../../src/open.ts';
import { everyEntry } from '../../src/search/entries/everything.ts';
import type { Entry } from '../../src/search/entry.ts';
import { termAnchors } from '../../src/search/term-anchors.ts';
import type { Language } from '../../src/table/language.ts';
import { addresses } from '../../src/text/address.ts';
import type { Addresses } from '../../src/text/address.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { defaults } from '../province/options.ts';
import { writeProvince } from '../province/province.ts';

/** The day on which the queries are asked: all changes of units in the portals lie before it. */
export const askedOn = '2026-11-24';

/** The portal of the repository. */
export function realPortal(): Portal {
  const root = resolve(import.meta.dirname, '../..');
  return portalFrom(openPortal(diskFolder(root), askedOn), askedOn);
}

/** An invented province with little of everything but units. */
export function inventedPortal(units: number, seed: number): Portal {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-search-'));
  try {
    writeProvince(folder, { ...defaults, units, seed, months: 1 });
    return portalFrom(openPortal(diskFolder(folder), askedOn), askedOn);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that can be found in a portal that lies at the root of its host. */
export function entriesOf(portal: Portal, language: Language = 'vi'): readonly Entry[] {
  return everyEntry(portal, language, addressesIn(language));
}

export function addressesIn(language: Language): Addresses {
  return addresses({ base: '/', language, defaultLanguage: 'vi' });
}

export const { directive: letterAddress } = addressesIn('vi');

export function termAddress(id: string, language: Language = 'vi'): string {
  return addressesIn(language).term(termAnchors([id]).get(id) ?? '');
}
