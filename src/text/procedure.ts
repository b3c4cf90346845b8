import type { Portal } from '../model/portal.ts';
import { isFormer, isToCome, serviceLevels, stages } from '../model/procedure.ts';
import type { Procedure, ServiceLevel, Stage } from '../model/procedure.ts';
import { worded } from '../model/wording.ts';
import type { Language, Words } from '../table/language.ts';
import { capitalise } from './capitalise.ts';
import { formatDate } from './date.ts';
import { formatNumber } from './format.ts';
import { fill, say } from './messages/say.ts';
import { procedurePhrases } from './messages/procedures.ts';
import { unitPhrases } from './messages/units.ts';
import { sentence } from './sentences/parts.ts';

/** How much of a service is online, in a word or two: `toàn trình`, `mức độ 3`. */
export function serviceLevelName(level: ServiceLevel, language: Language): string {
  return levels[level].name[language];
}

/** What a service level means, as a sentence. */
export function serviceLevelMeaning(level: ServiceLevel, language: Language): string {
  return levels[level].meaning[language];
}

/** Every service level with its meaning: those of today, and those of the former scheme. */
export function serviceLevelWords(language: Language) {
  const said = (chosen: readonly ServiceLevel[]) =>
    chosen.map((level) => ({
      name: capitalise(serviceLevelName(level, language)),
      meaning: serviceLevelMeaning(level, language),
    }));
  return {
    now: said(serviceLevels.filter((level) => !isFormer(level))),
    former: said(serviceLevels.filter(isFormer)),
  };
}

/** Who handles a procedure: the name of the unit, or of the group; `undefined` where it is not known. */
export function handlerInWords(
  { unit, level }: Pick<Procedure, 'unit' | 'level'>,
  names: Pick<Portal, 'units' | 'levels'>,
  language: Language,
): string | undefined {
  const name = (names.units.get(unit ?? '') ?? names.levels.get(level ?? ''))?.name;
  return name && worded(name, language);
}

/** From when to when it was offered; `undefined` where neither day is known. */
export function offeredInWords(
  { validFrom, validTo }: Pick<Procedure, 'validFrom' | 'validTo'>,
  language: Language,
): string | undefined {
  const t = say(unitPhrases, language);
  const from = validFrom === undefined ? undefined : formatDate(validFrom, language);
  const to = validTo === undefined ? undefined : formatDate(validTo, language);
  if (from !== undefined && to !== undefined) return fill(t.lifeFromTo, { from, to });
  // Perhaps a day to come: of that English says no “since”.
  if (from !== undefined) return fill(say(procedurePhrases, language).offeredFrom, { date: from });
  return to === undefined ? undefined : fill(t.lifeTo, { to });
}

/** The line below the name of a procedure in a list: how far it is online, who handles it, from when it will be offered, until when. */
export function procedureLine(
  procedure: Procedure,
  names: Pick<Portal, 'units' | 'levels' | 'buildDate'>,
  language: Language,
): string {
  const { validFrom = '', validTo, serviceLevel } = procedure;
  const t = say(procedurePhrases, language);
  const from =
    isToCome(names, procedure) && fill(t.offeredFrom, { date: formatDate(validFrom, language) });
  const until = validTo && fill(t.overUntil, { date: formatDate(validTo, language) });
  return [
    serviceLevelName(serviceLevel, language),
    handlerInWords(procedure, names, language),
    from,
    until,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a procedure is today, in two sentences: how far it is online, and who handles it. */
export function procedureFinding(
  procedure: Procedure,
  { names, stage }: { readonly names: Pick<Portal, 'units' | 'levels'>; readonly stage: Stage },
  language: Language,
): string {
  const t = say(procedurePhrases, language);
  const over = stage === 'over';
  const service = levels[procedure.serviceLevel].service[language];
  const handler = handlerInWords(procedure, names, language);
  const date = formatDate(procedure.validFrom ?? '', language);
  const kind =
    stage === 'to-come'
      ? fill(t.findingToCome, { service, date })
      : fill(over ? t.findingOver : t.finding, { service });
  return handler === undefined
    ? kind
    : `${kind} ${fill(over ? t.findingHandledOver : t.findingHandled, { handler })}`;
}

type Listed = Readonly<Record<Stage, readonly unknown[]>>;

/** How many procedures have a service today, are to have one, have none any more. */
export function offersInWords(listed: Listed, language: Language): string {
  const { lead } = say(procedurePhrases, language);
  const n = formatNumber(listed.now.length, { language });
  return sentence([fill(lead, { n }), ...othersInWords(listed, language)]);
}

/** How many procedures a list has, and how many of them are not offered today. */
export function listedInWords(listed: Listed, language: Language): string {
  const t = say(procedurePhrases, language);
  const all = stages.reduce((sum, stage) => sum + listed[stage].length, 0);
  const n = formatNumber(all, { language });
  if (listed.now.length === all) return fill(t.listed, { n });
  if (listed['to-come'].length === all) return fill(t.listedAllToCome, { n });
  if (listed.over.length === all) return fill(t.listedAllOver, { n });
  return fill(t.listedSome, { n, some: othersInWords(listed, language).join(', ') });
}

function othersInWords(listed: Listed, language: Language): readonly string[] {
  const { leadToCome, leadOver } = say(procedurePhrases, language);
  const told = (phrase: typeof leadToCome | typeof leadOver, some: readonly unknown[]) =>
    some.length > 0 ? [fill(phrase, { n: formatNumber(some.length, { language }) })] : [];
  return [...told(leadToCome, listed['to-come']), ...told(leadOver, listed.over)];
}

/** The title of the list of procedures with services of a level. */
export function serviceLevelTitle(level: ServiceLevel, language: Language): string {
  return levels[level].title[language];
}

interface LevelWords {
  readonly name: Words;
  /** A service of this level, as a sentence begins. */
  readonly service: Words;
  readonly title: Words;
  readonly meaning: Words;
}

const levels: Readonly<Record<ServiceLevel, LevelWords>> = {
  'toan-trinh': {
    name: { vi: 'toàn trình', en: 'end-to-end online' },
    service: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'An end-to-end online service' },
    title: {
      vi: 'Thủ tục có dịch vụ toàn trình',
      en: 'Procedures with end-to-end online services',
    },
    meaning: {
      vi: 'Mọi bước đều làm qua mạng; kết quả nhận qua mạng hoặc qua bưu chính công ích.',
      en: 'Every step is done online; the result comes online or by public post.',
    },
  },
  'mot-phan': {
    name: { vi: 'một phần', en: 'partly online' },
    service: { vi: 'Dịch vụ công trực tuyến một phần', en: 'A partly online service' },
    title: { vi: 'Thủ tục có dịch vụ một phần', en: 'Procedures with partly online services' },
    meaning: {
      vi: 'Có ít nhất một bước không làm qua mạng được.',
      en: 'At least one step cannot be done online.',
    },
  },
  'muc-4': {
    name: { vi: 'mức độ 4', en: 'level 4' },
    service: { vi: 'Dịch vụ công trực tuyến mức độ 4', en: 'A level 4 online service' },
    title: { vi: 'Thủ tục có dịch vụ mức độ 4', en: 'Procedures with level 4 services' },
    meaning: {
      vi: 'Nộp hồ sơ và trả tiền qua mạng; kết quả nhận qua mạng, qua bưu điện hoặc tại cơ quan.',
      en: 'Filing and payment were online; the result came online, by post or at the office.',
    },
  },
  'muc-3': {
    name: { vi: 'mức độ 3', en: 'level 3' },
    service: { vi: 'Dịch vụ công trực tuyến mức độ 3', en: 'A level 3 online service' },
    title: { vi: 'Thủ tục có dịch vụ mức độ 3', en: 'Procedures with level 3 services' },
    meaning: {
      vi: 'Điền và gửi hồ sơ qua mạng; trả tiền và nhận kết quả tại cơ quan.',
      en: 'The dossier was sent online; the fee was paid and the result fetched at the office.',
    },
  },
  'muc-2': {
    name: { vi: 'mức độ 2', en: 'level 2' },
    service: { vi: 'Dịch vụ công trực tuyến mức độ 2', en: 'A level 2 online service' },
    title: { vi: 'Thủ tục có dịch vụ mức độ 2', en: 'Procedures with level 2 services' },
    meaning: {
      vi: 'Tải được mẫu đơn trên mạng; hồ sơ nộp trực tiếp hoặc qua bưu điện.',
      en: 'Forms could be downloaded; dossiers were handed in or posted.',
    },
  },
};
