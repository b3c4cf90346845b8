import { changesOfUnits } from './changes-of-units.ts';
import { correctedFigures } from './corrected-figures.ts';
import { counts } from './counts.ts';
import { figures } from './figures.ts';
import { fractions } from './fractions.ts';
import { helpOfEndedUnits } from './help-of-ended-units.ts';
import { jumps } from './jumps.ts';
import { lifetimes } from './lifetimes.ts';
import { livesOfUnits } from './lives-of-units.ts';
import { missingUnits } from './missing-units.ts';
import { namesOfUnits } from './names-of-units.ts';
import { officialCodes } from './official-codes.ts';
import { parts } from './parts.ts';
import { personalData } from './personal-data.ts';
import { publishedRate } from './published-rate.ts';
import { replacements } from './replacements.ts';
import type { Rule } from './rule.ts';
import { targetValues } from './target-values.ts';
import { times } from './times.ts';
import { totals } from './totals.ts';
import { unitTree } from './unit-tree.ts';

/** Every rule of meaning. Their order changes nothing: issues are sorted by place. */
export const allRules: readonly Rule[] = [
  unitTree,
  lifetimes,
  totals,
  officialCodes,
  namesOfUnits,
  changesOfUnits,
  replacements,
  targetValues,
  figures,
  counts,
  publishedRate,
  fractions,
  livesOfUnits,
  helpOfEndedUnits,
  times,
  missingUnits,
  jumps,
  parts,
  correctedFigures,
  personalData,
];
