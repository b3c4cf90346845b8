import { catalogue, portal, rankingSlice, site, unitSlice } from '../../portal.ts';
import { digest } from '../../slices/fingerprint.ts';
import { addresses } from '../../text/address.ts';
import type { Addresses } from '../../text/address.ts';
import { firstLanguage } from '../../text/site.ts';
import { fileOf } from '../verify/expected.ts';

/**
 * The key of each page that a later build may keep, by its file: another whenever the page would show something else. Pages that
 * are not named here, one of a kind each, are made by every build.
 */
export function pageKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const note = (address: (to: Addresses) => string, key: string) => {
    for (const [language, to] of versions)
      keys.set(fileOf(address(to)), digest(`${language} ${key}`));
  };
  for (const { indicator, level, periods } of catalogue)
    for (const period of [undefined, ...periods]) {
      const { key } = rankingSlice(indicator, level, period);
      note((to) => to.ranking(indicator.id, level.id, period), key);
    }
  for (const unit of portal.units.values()) {
    const { key } = unitSlice(unit);
    note((to) => to.unit(unit.id), key);
  }
  return keys;
}

const versions = site.settings.languages.map((language) => {
  const to = addresses({ base: '/', language, defaultLanguage: firstLanguage(site) });
  return [language, to] as const;
});
