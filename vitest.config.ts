import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One worker for each core: of two, Vitest by itself would leave one idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/worlds/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.setup.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // As long as Playwright waits by itself: a busy machine is no failure.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
