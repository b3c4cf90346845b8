import type { HelpPlace, TextLocals } from '../components/guide/locals.ts';
import type { Guide } from '../model/guide.ts';
import type { Indicator } from '../model/indicator.ts';
import { isOver } from '../model/procedure.ts';
import type { SupportPoint } from '../model/support-point.ts';
import type { Term } from '../model/term.ts';
import { unitGroups } from '../model/unit-groups.ts';
import { worded } from '../model/wording.ts';
import { catalogue, pictureBeside, portal, site, textsWith } from '../portal.ts';
import { termAnchors } from '../search/term-anchors.ts';
import type { Language } from '../table/language.ts';
import { directiveTitle } from '../text/directive.ts';
import { glossaryPhrases } from '../text/messages/glossary.ts';
import { guidePhrases } from '../text/messages/guides.ts';
import { procedurePhrases } from '../text/messages/procedures.ts';
import { fill, say } from '../text/messages/say.ts';
import { handlerInWords } from '../text/procedure.ts';
import { addressesIn } from './_paths.ts';

/** A text with components, and the page that shows it. */
interface ShownText {
  /** Where the Vietnamese text lies, from the portal folder: its translations lie beside it. */
  readonly file: string;
  /** The language of the text. */
  readonly written: Language;
  /** The language of the page. */
  readonly language: Language;
  readonly guide?: Guide;
}

/** What a page says to the components of a text. */
export function textLocals({ file, written, language, guide }: ShownText): TextLocals {
  const to = addressesIn(language);
  const text = written === 'vi' ? file : file.replace(/[^/]+$/, `${written}/$&`);
  const places = [...portal.supportPoints.values()];
  return {
    guide,
    language: written,
    to,
    pictureOf: (path) => {
      const picture = pictureBeside(text, path);
      return picture && { ...picture, href: to.picture(picture.name) };
    },
    termOf: (word) => {
      const term = terms.get(word.toLowerCase());
      const anchor = term && anchors.get(term.id);
      return term && anchor !== undefined
        ? { name: worded(term.name, written), href: to.term(anchor) }
        : undefined;
    },
    helpAt: ({ unit, point }) =>
      places
        .filter((place) => place.id === point || (point === undefined && place.unit === unit))
        .map((place) => helpPlace(place, written)),
    help: site.sections.includes('help') ? to.help() : undefined,
    official: site.settings.officialUrl,
  };
}

const anchors = termAnchors(portal.glossary.keys());

/** The words of the glossary by each name that an author may write. */
const terms = new Map(
  [...portal.glossary.values()].flatMap((term) =>
    [...term.abbreviations, term.name.en ?? '', term.id].map((name) => [name.toLowerCase(), term]),
  ),
);

function helpPlace({ name, address, hours, phone }: SupportPoint, language: Language): HelpPlace {
  return { name: worded(name, language), address, hours: hours && worded(hours, language), phone };
}

/** A page that a guide is for. */
interface Served {
  readonly name: string;
  readonly href: string;
  /** What is said beside it. */
  readonly note?: string | undefined;
}

/** The procedures (with who handles each), directives, indicators and groups of units that a guide serves, with their pages. */
export function servedBy(
  { audience, procedures, directives, indicators, levels }: Guide,
  language: Language,
): Readonly<Record<'procedures' | 'directives' | 'indicators' | 'levels', readonly Served[]>> {
  const to = addressesIn(language);
  return {
    procedures: [
      ...procedures
        .flatMap((id) => portal.procedures.get(id) ?? [])
        .map((procedure) => ({
          name: worded(procedure.name, language),
          href: to.procedure(procedure.id),
          note: handlerInWords(procedure, portal, language),
        })),
      ...(audience === 'citizen' ? handledBy(levels, language) : []),
    ],
    directives: directives
      .flatMap((id) => portal.directives.get(id) ?? [])
      .map((directive) => ({
        name: directiveTitle(directive, portal.units, language),
        href: to.directive(directive.id),
      })),
    indicators: indicators
      .flatMap((id) => portal.indicators.get(id) ?? [])
      .flatMap((indicator) => placesOf(indicator, language)),
    levels: groups
      .filter(({ level }) => levels.includes(level.id))
      .map(({ level, living }) => ({
        name: worded(level.name, language),
        href: `${to.units()}#nhom-${level.id}`,
        note: living.length > 0 ? undefined : say(guidePhrases, language).levelOver,
      })),
  };
}

const groups = unitGroups(portal);

/** The lists of the procedures that groups of units handle today. */
function handledBy(levels: readonly string[], language: Language): readonly Served[] {
  const to = addressesIn(language);
  const offered = [...portal.procedures.values()].filter((one) => !isOver(portal, one));
  return groups
    .filter(({ level: { id } }) => levels.includes(id) && offered.some(({ level }) => level === id))
    .map(({ level }) => ({
      name: fill(say(procedurePhrases, language).ofGroupToo, {
        level: worded(level.name, language),
      }),
      href: to.proceduresBy('nhom', level.id),
    }));
}

/** Where an indicator is seen: each of its rankings, or, without any, what is said of how it is counted. */
function placesOf({ id, name }: Indicator, language: Language): readonly Served[] {
  const to = addressesIn(language);
  const words = worded(name, language);
  const rankings = catalogue.filter(({ indicator }) => indicator.id === id);
  if (rankings.length === 0) return [{ name: words, href: `${to.method()}#chi-so-${id}` }];
  return rankings.map(({ level }) => ({
    name: `${words}: ${worded(level.name, language)}`,
    href: to.ranking(id, level.id),
  }));
}

/** So many of each kind are named; all are found by the search. */
const mostUses = 2;

/** Where a word of the glossary is used: the first few guides and directives, and last, where there are more, the search for all. */
export function termPages({ id, name }: Term, language: Language): readonly Served[] {
  const to = addressesIn(language);
  const { guides, directives } = textsWith(id);
  const pages = [
    ...guides
      .slice(0, mostUses)
      .map((guide) => ({ name: worded(guide.title, language), href: to.guide(guide.id) })),
    ...directives.slice(0, mostUses).map((directive) => ({
      name: directiveTitle(directive, portal.units, language),
      href: to.directive(directive.id),
    })),
  ];
  const n = guides.length + directives.length;
  const all = {
    name: fill(say(glossaryPhrases, language).more, { n }),
    href: `${to.search()}?q=${encodeURIComponent(name.vi)}`,
  };
  return n > pages.length ? [...pages, all] : pages;
}
