import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One browser, one page at a time: two would measure each other. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    fileParallelism: false,
    // For what hangs: a busy machine takes several times as long as a quiet one.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // What a page shows in a moment takes a busy machine longer than the second that is waited by default.
    expect: { poll: { timeout: 20_000 } },
  },
});
