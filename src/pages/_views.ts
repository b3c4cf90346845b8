import { rankingBars } from '../charts/bars.ts';
import type { Bar } from '../charts/bars.ts';
import type { Directive } from '../model/directive.ts';
import type { Indicator } from '../model/indicator.ts';
import { predecessors, successors } from '../model/lineage.ts';
import type { Kin } from '../model/lineage.ts';
import type { Target } from '../model/target.ts';
import type { Level, Unit } from '../model/unit.ts';
import {
  directiveSlice,
  helpFileSlice,
  helpSlice,
  rankingSlice,
  targetSlice,
  unitSlice,
} from '../portal.ts';
import { columnsOf } from '../ranking/columns.ts';
import type { RankingColumns } from '../ranking/columns.ts';
import { profileOf } from '../ranking/profile.ts';
import type { Profile } from '../ranking/profile.ts';
import { namedTargets } from '../ranking/named-targets.ts';
import type { NamedTargets } from '../ranking/named-targets.ts';
import { rank, rankAlone } from '../ranking/ranking.ts';
import type { Ranking } from '../ranking/ranking.ts';
import type { State } from '../ranking/state.ts';
import { otherTargets, unitTargets } from '../ranking/unit-targets.ts';
import type { UnitTarget } from '../ranking/unit-targets.ts';
import { recent } from '../recent.ts';
import type { Documents } from '../slices/documents.ts';
import type { RankingSlice } from '../slices/ranking-slice.ts';
import type { UnitSlice } from '../slices/unit-slice.ts';
import type { Language } from '../table/language.ts';
import type { Period } from '../table/period.ts';
import { directiveTitle } from '../text/directive.ts';
import { notesOf } from '../text/notes.ts';
import type { NoteGroup } from '../text/notes.ts';
import { markedTargetsInWords, rankingMarksInWords } from '../text/ranking-mark.ts';
import { rankingFinding } from '../text/sentences/ranking.ts';
import { citedSources } from '../text/sources.ts';
import type { CitedSource } from '../text/sources.ts';

/** What a page says of the documents behind its figures. */
interface DocumentWords {
  /** The documents that figures come from; figures without a recorded source are passed over. */
  readonly cite: (states: readonly State[], language: Language) => readonly CitedSource[];
  /** The short names of documents in one language. */
  readonly titles: (language: Language) => (id: string | undefined) => string | undefined;
}

/**
 * What a page of a ranking shows. A ranking of thousands stands on several pages in each language: what is said of all of it is
 * found once for all of them.
 */
export interface RankingView
  extends
    Pick<RankingSlice, 'indicator' | 'level' | 'period' | 'series' | 'guides' | 'handles'>,
    DocumentWords {
  readonly ranking: Ranking;
  readonly columns: RankingColumns;
  /** So long that counts and changes are left to the pages of its units. */
  readonly long: boolean;
  /** One for each ranked unit, in order. */
  readonly bars: readonly Bar[];
  readonly targets: NamedTargets;
  readonly finding: (language: Language) => string;
  /** What the highest upright mark on each bar stands for. */
  readonly goal: (language: Language) => string;
  /** What the marks beside figures mean. */
  readonly marks: (language: Language) => string;
  readonly notes: (language: Language) => readonly NoteGroup[];
}

/** What the page of a unit shows. */
export interface UnitView
  extends
    Pick<
      UnitSlice,
      | 'unit'
      | 'ended'
      | 'children'
      | 'tasks'
      | 'services'
      | 'guides'
      | 'orders'
      | 'issued'
      | 'issuers'
    >,
    DocumentWords,
    Profile {
  readonly parent: Unit | undefined;
  /** What it came from. */
  readonly before: readonly Kin[];
  /** What it became. */
  readonly after: readonly Kin[];
  /** Its targets over time, but for what its latest results tell of them. */
  readonly targets: readonly UnitTarget[];
}

// Pages are made two at a time, those of one address in every language one after the other; what is kept longer fills the memory.
const most = 4;

/** The view of a ranking; without a period that of its undated page, which shows the latest. */
export const rankingView = recent(
  (indicator: Indicator, level: Level, period: Period | undefined): RankingView => {
    const slice = rankingSlice(indicator, level, period);
    const alone = rankAlone(slice.portal, indicator, level, slice.period);
    const long = isLong(alone);
    const ranking = long ? alone : rank(slice.portal, indicator, level, slice.period);
    return {
      ...slice,
      ranking,
      columns: columnsOf(ranking),
      long,
      bars: rankingBars(ranking).rows,
      targets: namedTargets(ranking),
      finding: once((language) => rankingFinding(ranking, language)),
      goal: once((language) =>
        markedTargetsInWords(ranking.ranked, indicator, { language, highest: true }),
      ),
      marks: once((language) => rankingMarksInWords(ranking.ranked, language)),
      notes: once((language) => notesOf(ranking, language)),
      ...wordsOf(slice.documents),
    };
  },
  {
    most,
    name: (indicator, level, period) => JSON.stringify([indicator.id, level.id, period]),
  },
);

export const unitView = recent(
  (unit: Unit): UnitView => {
    const slice = unitSlice(unit);
    const { portal, placings } = slice;
    const profile = profileOf(portal, unit, ({ id }) => placings.get(id));
    return {
      ...slice,
      ...profile,
      parent: portal.units.get(unit.parent ?? ''),
      before: predecessors(portal, unit),
      after: successors(portal, unit),
      targets: otherTargets(unitTargets(portal, unit), profile.results),
      ...wordsOf(slice.documents),
    };
  },
  { most, name: ({ id }) => id },
);

/** What the page of a directive shows, but for its text. */
export const directiveView = recent((directive: Directive) => directiveSlice(directive), {
  most,
  name: ({ id }) => id,
});

/** What the page of a target shows. */
export const targetView = recent(
  (target: Target) => {
    const slice = targetSlice(target);
    return { ...slice, ...wordsOf(slice.documents) };
  },
  { most, name: ({ id }) => id },
);

/** What a page of the places of help of one level shows. */
export const helpView = recent((level: string, part: number) => helpSlice(level, part), {
  most,
  name: (level, part) => JSON.stringify([level, part]),
});

/** What the file of the places of help of one unit holds. */
export const helpFileView = helpFileSlice;

/** More rows than this leave counts and changes to the pages of their units. */
const many = 200;

function isLong({ ranked }: Ranking): boolean {
  return ranked.length > many;
}

/** `make`, which makes its words once in each language. */
function once<Words>(make: (language: Language) => Words): (language: Language) => Words {
  const known = new Map<Language, Words>();
  return (language) => {
    const words = known.get(language) ?? make(language);
    known.set(language, words);
    return words;
  };
}

function wordsOf(documents: Documents): DocumentWords {
  return {
    cite(states, language) {
      // Thousands of figures come from a few documents.
      const ids = new Set<string>();
      for (const state of states) {
        const id = 'observation' in state ? state.observation?.source : undefined;
        if (id !== undefined) ids.add(id);
      }
      return citedSources(ids, documents, language);
    },
    titles: (language) => (id) => {
      const directive = documents.directives.get(id ?? '');
      return directive && directiveTitle(directive, documents.units, language);
    },
  };
}
