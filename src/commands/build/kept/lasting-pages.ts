import type { Unit } from '../../../model/unit.ts';
import {
  catalogue,
  directiveSlice,
  portal,
  published,
  rankingSlice,
  site,
  targetSlice,
  unitSlice,
} from '../../../portal.ts';
import { partNumbers } from '../../../ranking/parts.ts';
import { digest } from '../../../slices/fingerprint.ts';
import { addresses } from '../../../text/address.ts';
import type { Addresses } from '../../../text/address.ts';
import { firstLanguage } from '../../../text/site.ts';
import { fileOf } from '../../verify/expected.ts';
import type { Lasting } from '../plan.ts';

interface LastingPage {
  readonly key: string;
  readonly weight: number;
}

/** The pages of the portal of this process that a later build may keep. Others, one of a kind each, are made by every build. */
export function lastingPages(): Lasting {
  const keys: Record<string, string> = {};
  const weights: Record<string, number> = {};
  const note = (address: (to: Addresses) => string, { key, weight }: LastingPage) => {
    for (const [language, to] of versions)
      noteFile(fileOf(address(to)), { key: digest(`${language} ${key}`), weight });
  };
  const noteFile = (file: string, { key, weight }: LastingPage) => {
    keys[file] = key;
    weights[file] = weight;
  };
  for (const { indicator, level, periods, latest } of catalogue)
    for (const period of [undefined, ...periods]) {
      const key = rankingSlice(indicator, level, period).key();
      const weight = portal.unitsOfLevel.get(level.id)?.length ?? 0;
      const parts = partNumbers(portal, indicator, level, period ?? latest);
      for (const part of parts)
        note((to) => to.ranking(indicator.id, level.id, period, part), {
          key,
          weight: weight / parts.length,
        });
    }
  for (const unit of portal.units.values()) {
    const key = unitSlice(unit).key();
    note((to) => to.unit(unit.id), { key, weight: figuresOf(unit) });
    if (site.url !== undefined) note((to) => to.unitFeed(unit.id), { key, weight: 0 });
  }
  for (const directive of portal.directives.values()) {
    const key = directiveSlice(directive).key();
    note((to) => to.directive(directive.id), { key, weight: 0 });
  }
  for (const target of portal.targets) {
    const { key, outcomes } = targetSlice(target);
    const weight = outcomes.reduce((sum, { rows }) => sum + rows.length, 0);
    note((to) => to.target(target.id), { key: key(), weight });
  }
  for (const { name, version, size } of published().index.tables)
    noteFile(fileOf(filesAt.trialFile(`so-lieu/${name}`)), {
      key: version,
      weight: size / packedBytes,
    });
  return { keys, weights };
}

function figuresOf({ id }: Unit): number {
  const indicators = [...portal.indicators.keys()];
  return indicators.reduce((sum, one) => sum + portal.observations.ofUnit(id, one).length, 0);
}

/** So many bytes of a table are packed in the time that a figure on a page takes. */
const packedBytes = 1000;

/** Files in no language. */
const filesAt = addresses({ base: '/', language: 'vi', defaultLanguage: 'vi' });

const versions = site.settings.languages.map((language) => {
  const to = addresses({ base: '/', language, defaultLanguage: firstLanguage(site) });
  return [language, to] as const;
});
