import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/site/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
