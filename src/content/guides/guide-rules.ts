import type { GuideHead } from './guide-head.ts';
import type { EnglishGuideHead } from './guide-head.ts';
import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import { guideFreshness } from './freshness.ts';
import { guideBoard } from './guide-board.ts';
import { guideParts } from './guide-parts.ts';
import { guideRadio } from './guide-radio.ts';
import { guideNames } from './guide-references.ts';
import { guideVideo } from './guide-video.ts';
import type { Pair } from '../pairs.ts';

/** A guide in its languages. */
export type GuidePair = Pair<GuideHead, EnglishGuideHead>;

/** Something that can be wrong with a guide. */
export type GuideRule = (guide: GuidePair, context: ContentContext) => readonly Issue[];

/** Every rule of guides beyond those of any text. A new rule is a function in a file of its own, named here. */
export const guideRules: readonly GuideRule[] = [
  guideNames,
  guideFreshness,
  guideParts,
  guideBoard,
  guideRadio,
  guideVideo,
];
