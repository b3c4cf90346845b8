import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { isOwnPortal, testsOfOwnPortal } from './own-portal.ts';

const ofAnother = isOwnPortal ? [] : testsOfOwnPortal;

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/site/**', 'node_modules/**', ...ofAnother],
    setupFiles: ['test/random.ts'],
    // For what hangs: a busy machine takes several times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
