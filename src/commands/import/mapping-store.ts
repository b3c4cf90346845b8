import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import type { Tables } from '../../table/tables.ts';
import { importReport } from '../../text/import/report.ts';
import { textReport } from '../../text/report/text.ts';
import { UsageError } from '../arguments.ts';
import { Failure, filled } from '../build/failure.ts';
import { noMapping, readMapping } from './mapping.ts';
import type { KnownIds, Mapping } from './mapping.ts';
import { mappingFileFor } from './mapping-file.ts';

/** The mapping that belongs to a file, and where it is kept. */
export interface StoredMapping {
  readonly path: string;
  /** The path as a person reads it: from the portal folder, when it is in there. */
  readonly shown: string;
  readonly text: string;
  readonly mapping: Mapping;
}

interface Wanted {
  readonly root: string;
  readonly file: string;
  /** Named by the person who calls; it must be there. */
  readonly path: string | undefined;
  readonly tables: Tables;
}

/**
 * Reads the mapping for a file; without one, none is given an answer yet.
 * @throws UsageError when the one that was named is not there; Failure when it has faults.
 */
export function storedMapping({ root, file, path: named, tables }: Wanted): StoredMapping {
  const path = named ?? join(root, mappingFileFor(file));
  const inside = relative(root, path).replaceAll('\\', '/');
  const shown = inside.startsWith('..') ? path : inside;
  if (!existsSync(path)) {
    if (named !== undefined) throw new UsageError(filled(importReport.noMapping, { file: named }));
    return { path, shown, text: '', mapping: noMapping };
  }
  const bytes = readFileSync(path);
  const { mapping, issues } = readMapping(bytes, shown, knownIn(tables));
  if (mapping === undefined)
    throw new Failure({
      exitCode: 1,
      words: { vi: broken(issues, 'vi'), en: broken(issues, 'en') },
    });
  return { path, shown, text: bytes.toString('utf8'), mapping };
}

function broken(issues: readonly Issue[], language: Language): string {
  return [importReport.brokenMapping[language], '', textReport(issues, language), ''].join('\n');
}

export function saveMapping(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The ids that a mapping may name. */
export function knownIn({ units, indicators, sources }: Tables): KnownIds {
  return {
    units: new Set(units.map(({ unit }) => unit)),
    indicators: new Set(indicators.map(({ indicator }) => indicator)),
    sources: new Set(sources.map(({ source }) => source)),
  };
}
