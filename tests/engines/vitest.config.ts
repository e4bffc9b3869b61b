import { defineConfig } from 'vitest/config';

// One browser at a time, and one window in it: what is asked is whether a page works, not how fast.
export default defineConfig({
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
