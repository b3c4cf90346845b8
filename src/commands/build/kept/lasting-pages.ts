import { helpFiles, helpPages } from '../../../model/help.ts';
import {
  catalogue,
  directiveSlice,
  downloads,
  helpFileSlice,
  helpSlice,
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
import type { Lasting, LastingPart } from '../plan.ts';

interface LastingPage {
  readonly key: string;
  readonly weight: number;
}

/** Takes in what may be kept. */
interface Notes {
  /** A page, in every language. */
  readonly page: (address: (to: Addresses) => string, page: LastingPage) => void;
  /** A file in no language. */
  readonly file: (address: string, page: LastingPage) => void;
}

/** A part of the pages of this process's portal that a later build may keep. Those of a kind of their own are made by every build. */
export function lastingPages(part: LastingPart): Lasting {
  const keys: Record<string, string> = {};
  const weights: Record<string, number> = {};
  const file: Notes['file'] = (address, { key, weight }) => {
    keys[fileOf(address)] = key;
    weights[fileOf(address)] = weight;
  };
  const page: Notes['page'] = (address, { key, weight }) => {
    for (const [language, to] of versions)
      file(address(to), { key: digest(`${language} ${key}`), weight });
  };
  for (const note of notersOf[part]) note({ page, file });
  return { keys, weights };
}

const notersOf: Readonly<Record<LastingPart, readonly ((notes: Notes) => void)[]>> = {
  rankings: [noteRankings],
  others: [noteUnits, noteDocuments, noteHelp, noteTables],
};

function noteRankings({ page }: Notes): void {
  for (const { indicator, level, periods, latest } of catalogue)
    for (const period of [undefined, ...periods]) {
      const key = rankingSlice(indicator, level, period).key();
      const weight = portal.unitsOfLevel.get(level.id)?.length ?? 0;
      const parts = partNumbers(portal, indicator, level, period ?? latest);
      for (const part of parts)
        page((to) => to.ranking(indicator.id, level.id, period, part), {
          key,
          weight: weight / parts.length,
        });
    }
}

function noteUnits({ page }: Notes): void {
  for (const unit of portal.units.values()) {
    const slice = unitSlice(unit);
    const key = slice.key();
    page((to) => to.unit(unit.id), { key, weight: slice.figures });
    if (site.url !== undefined) page((to) => to.unitFeed(unit.id), { key, weight: 0 });
  }
}

function noteDocuments({ page }: Notes): void {
  for (const directive of portal.directives.values()) {
    const key = directiveSlice(directive).key();
    page((to) => to.directive(directive.id), { key, weight: 0 });
  }
  for (const target of portal.targets) {
    const { key, outcomes } = targetSlice(target);
    const weight = outcomes.reduce((sum, { rows }) => sum + rows.length, 0);
    page((to) => to.target(target.id), { key: key(), weight });
  }
}

function noteHelp({ page, file }: Notes): void {
  for (const { level, part } of helpPages(portal)) {
    const { units, key } = helpSlice(level, part);
    page((to) => to.helpOf(level, part), { key: key(), weight: units.length });
  }
  for (const help of helpFiles(portal)) {
    const key = helpFileSlice(help).key();
    file(`${filesAt.helpFiles()}${help.unit.id}.json`, { key, weight: 0 });
  }
}

function noteTables({ file }: Notes): void {
  const { index, filesOf } = published();
  for (const { name, version, size } of index.tables)
    file(filesAt.trialFile(`so-lieu/${name}`), { key: version, weight: size / packedBytes });
  for (const { definition, rows } of downloads.filter((one) => one.rows.length > 0)) {
    // Its rows are those of its files, one after the other, as the engine reads them.
    const versions = filesOf(definition.name).map((one) => one.version);
    const key = digest(`${definition.name} ${versions.join()}`);
    file(filesAt.dataFile(`${definition.name}.csv`), { key, weight: rows.length / printedRows });
  }
}

/** So many bytes of a table are packed in the time that a figure on a page takes. */
const packedBytes = 1000;

/** So many rows of a download are printed in the time that a figure on a page takes. */
const printedRows = 10;

/** Files in no language. */
const filesAt = addresses({ base: '/', language: 'vi', defaultLanguage: 'vi' });

const versions = site.settings.languages.map((language) => {
  const to = addresses({ base: '/', language, defaultLanguage: firstLanguage(site) });
  return [language, to] as const;
});
