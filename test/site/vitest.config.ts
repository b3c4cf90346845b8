import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Facts of built sites, read from their files. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['test/site/**/*.test.ts'],
    globalSetup: ['test/site/setup.ts'],
    setupFiles: ['test/random.ts'],
    // Nothing else runs beside them.
    maxWorkers: '100%',
    // For what hangs: a busy machine takes several times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
