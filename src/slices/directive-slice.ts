import { byId } from '../model/by-id.ts';
import type { Citation, Directive, NamedField, Relation } from '../model/directive.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ListedDirective } from '../model/named-directive.ts';
import type { Portal } from '../model/portal.ts';
import { fieldSlug, fieldSlugs } from '../model/procedure.ts';
import type { Target } from '../model/target.ts';
import { topicName } from '../model/term.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Wording } from '../model/wording.ts';
import { outcomesOf, shortened } from '../ranking/outcome.ts';
import type { Outcome, RankAt } from '../ranking/outcome.ts';
import { statedFigures } from '../ranking/stated-figures.ts';
import type { StatedFigures } from '../ranking/stated-figures.ts';
import { tasksOfDirective } from '../ranking/task-agenda.ts';
import type { DatedTask } from '../ranking/task-state.ts';
import { listed } from './documents.ts';
import { digest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { guidesFor } from './guides.ts';
import type { NamedGuide } from './guides.ts';

/** Everything that the page of a directive may show, but for its text. */
export interface DirectiveSlice {
  readonly directive: Directive;
  /** In its own order; without a record only the words of the citation are known. */
  readonly cited: readonly {
    readonly citation: Citation;
    readonly directive: ListedDirective | undefined;
  }[];
  readonly citing: readonly {
    readonly directive: ListedDirective;
    readonly relations: readonly Relation[];
  }[];
  readonly targets: readonly TargetOutcome[];
  readonly tasks: readonly DatedTask[];
  readonly stated: readonly (StatedFigures & { readonly count: number })[];
  /** Its topics by their names in the glossary. */
  readonly topics: readonly Wording[];
  /** The guides that serve or cite it. */
  readonly guides: readonly NamedGuide[];
  /** The fields that it names; of those that the portal has procedures of, the address too. */
  readonly fields: readonly (NamedField & { readonly slug: string | undefined })[];
  /** The indicators that its statements are about. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The units that it, its targets and tasks, and the documents around it name. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly levels: ReadonlyMap<string, Level>;
  /** Another whenever anything above is, or the text. */
  readonly key: () => string;
}

export interface TargetOutcome {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly outcomes: readonly Outcome[];
}

export interface DirectiveSources {
  readonly portal: Portal;
  readonly print: Fingerprint;
  readonly rankAt: RankAt;
  /** The text of a directive as written, in every language together. */
  readonly textOf: (directive: string) => string;
}

/** A list of more units than `most` stands on a page of its own; the first few of it are shown. */
const few = { most: 60, to: 10 };

/** More figures than this are told by their number, with a link to the ranking. */
const mostFigures = 40;

/** Cuts the slices of directives. */
export function directiveSlices(given: DirectiveSources): (directive: Directive) => DirectiveSlice {
  const { portal, print, textOf } = given;
  const slugs = fieldSlugs(portal);
  let stated: ReturnType<typeof statedFigures> | undefined;
  return (directive) => {
    // Looked for once, when the first directive asks: in a large portal it reads a million rows.
    stated ??= statedFigures(portal);
    const slice = {
      ...registerPart(portal, directive),
      targets: targetsOf(given, directive),
      tasks: tasksOfDirective(portal, directive.id),
      stated: (stated.get(directive.id) ?? []).map(shortList),
      guides: guidesFor(portal, 'directives', directive.id),
      fields: directive.fields.map((field) => ({ ...field, slug: slugIn(slugs, field) })),
    };
    const whole = { ...slice, units: unitsIn(portal, slice), levels: portal.levels };
    return { ...whole, key: () => digest(`${print(whole)}\n${textOf(directive.id)}`) };
  };
}

function registerPart({ directives, citing, indicators, glossary }: Portal, directive: Directive) {
  const { id, cites, statements } = directive;
  const topics = directive.topics.map((topic) => topicName(glossary, topic));
  const about = statements.flatMap(({ indicator }) => indicators.get(indicator ?? '') ?? []);
  const around = (citing.get(id) ?? []).map((other) => ({
    directive: listed(other),
    relations: other.cites.filter((one) => one.directive === id).map(({ relation }) => relation),
  }));
  const cited = cites.map((citation) => {
    const record = directives.get(citation.directive ?? '');
    return { citation, directive: record && listed(record) };
  });
  return { directive, cited, citing: around, topics, indicators: byId(about) };
}

function targetsOf({ portal, rankAt }: DirectiveSources, { id }: Directive): TargetOutcome[] {
  return portal.targets.flatMap((target) => {
    const indicator = portal.indicators.get(target.indicator);
    if (target.directive !== id || indicator === undefined) return [];
    const outcomes = outcomesOf(portal, target, rankAt).map((outcome) => shortened(outcome, few));
    return [{ target, indicator, outcomes }];
  });
}

function slugIn(slugs: ReadonlySet<string>, { name }: NamedField): string | undefined {
  const slug = fieldSlug(name.vi);
  return slugs.has(slug) ? slug : undefined;
}

function shortList(stated: StatedFigures) {
  const count = stated.figures.length;
  return { ...stated, count, figures: count > mostFigures ? [] : stated.figures };
}

function unitsIn(
  portal: Portal,
  slice: Omit<DirectiveSlice, 'units' | 'levels' | 'key'>,
): ReadonlyMap<string, Unit> {
  const { directive, cited, citing, targets, tasks } = slice;
  const ids = [
    directive.issuer,
    ...cited.map((one) => one.directive?.issuer),
    ...citing.map((one) => one.directive.issuer),
    ...targets.map(({ target }) => target.unit),
    ...tasks.map(({ task }) => task.unit),
  ];
  return byId([...new Set(ids)].flatMap((id) => portal.units.get(id ?? '') ?? []));
}
