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
export const testsOfOwnPortal: readonly string[] = ['test/data/**', 'test/search/queries.test.ts'];
