import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Portal } from '../../src/model/portal.ts';
import { openPortal, portalFrom } from '../../src/open.ts';
import { rankingsOf } from '../../src/ranking/catalogue.ts';
import { directiveEntries } from '../../src/search/entries/directives.ts';
import { rankingEntries } from '../../src/search/entries/rankings.ts';
import { termEntries } from '../../src/search/entries/terms.ts';
import type { GlossaryTerm } from '../../src/search/entries/terms.ts';
import { unitEntries } from '../../src/search/entries/units.ts';
import type { Entry } from '../../src/search/entry.ts';
import type { Language } from '../../src/table/language.ts';
import { slugOf } from '../../src/table/slug.ts';
import { addresses } from '../../src/text/address.ts';
import { defaults } from '../province/options.ts';
import { writeProvince } from '../province/province.ts';

/** The day on which the queries are asked: all changes of units in the portals lie before it. */
export const askedOn = '2026-11-24';

/** The portal of the repository. */
export function realPortal(): Portal {
  const root = resolve(import.meta.dirname, '../..');
  return portalFrom(openPortal(root, askedOn), askedOn);
}

/** An invented province with little of everything but units. */
export function inventedPortal(units: number, seed: number): Portal {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-search-'));
  try {
    writeProvince(folder, { ...defaults, units, seed, months: 1 });
    return portalFrom(openPortal(folder, askedOn), askedOn);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything a portal has pages for, with the terms of {@link terms}. */
export function everyEntry(portal: Portal, language: Language = 'vi'): readonly Entry[] {
  const to = addresses({ base: '/', language, defaultLanguage: 'vi' });
  return [
    ...unitEntries(portal, language, to.unit),
    ...rankingEntries(rankingsOf(portal), language, (indicator, level) =>
      to.ranking(indicator, level),
    ),
    ...directiveEntries(portal, language, letterAddress),
    ...termEntries(terms, language, termAddress),
  ];
}

export function letterAddress(id: string): string {
  return `/van-ban/${id}/`;
}

export function termAddress(id: string): string {
  return `/thuat-ngu/#${slugOf(id)}`;
}

const glossary: readonly (readonly [term: string, english: string, ...abbreviations: string[]])[] =
  [
    ['dịch vụ công trực tuyến', 'online public service', 'DVCTT'],
    ['thủ tục hành chính', 'administrative procedure', 'TTHC'],
    ['kiểm soát thủ tục hành chính', 'control of procedures', 'KSTT', 'KSTTHC'],
    ['tài khoản định danh điện tử', 'electronic identity account', 'VNeID'],
    ['bưu chính công ích', 'public postal service', 'BCCI'],
    ['Ủy ban nhân dân', 'People’s Committee', 'UBND'],
    ['Hội đồng nhân dân', 'People’s Council', 'HĐND'],
    ['Cổng Dịch vụ công quốc gia', 'National Public Service Portal', 'Cổng DVCQG'],
    ['một cửa liên thông', 'linked one-stop handling'],
    ['tỷ lệ thanh toán trực tuyến', 'online payment rate'],
  ];

/** A small glossary: the search of titles is the same whatever words an administration explains. */
export const terms: readonly GlossaryTerm[] = glossary.map(([vi, en, ...abbreviations]) => ({
  id: vi,
  name: { vi, en },
  abbreviations,
}));
