import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const settings = join(import.meta.dirname, '../data/portal.yaml');

/**
 * Whether `data/`, `content/` and `public/` of this repository are those that the engine is developed with. In the repository of an
 * administration they are its own: the software is tested there by its fixtures, and nothing is asked of figures that nobody here knows.
 */
export const isOwnPortal =
  existsSync(settings) && /^organisation: Dự án Công khai$/m.test(readFileSync(settings, 'utf8'));

/** The tests that hold figures, texts and pages of that portal. */
export const testsOfOwnPortal: readonly string[] = [
  'test/data/**',
  'test/own-portal.test.ts',
  'test/commands/build/text-index.test.ts',
  'test/editor/kept-text.test.ts',
  'test/feeds/csv.test.ts',
  'test/ranking/unit-targets.test.ts',
  'test/search/queries.test.ts',
  'test/slices/slices.test.ts',
  'test/video/example.test.ts',
];
