import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

export default defineConfig({
  test: {
    // All cores: the runner waits meanwhile, and by itself Vitest would leave one to it, which of two is half.
    maxWorkers: '100%',
    projects: [
      './tests/components/vitest.config.ts',
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{unit,content}/**/*.test.ts'],
          environment: 'node',
          // Pure functions keep no state between files, and loading them once per worker saves most of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // Reads the built site from the folder in SITE_DIST, or else from dist.
        resolve: { alias },
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          // Parsing the pages takes longest; files in one worker share them.
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
