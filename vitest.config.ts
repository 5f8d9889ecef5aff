import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// TEST_REPORT=file also writes the results there as JSON.
const { TEST_REPORT } = process.env;

export default defineConfig({
  test: {
    // One after another on two cores, by default; but the tests of the page mostly wait for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: TEST_REPORT ? ['default', ['json', { outputFile: TEST_REPORT }]] : ['default'],
    projects: [
      { root: 'packages/iatg-core', test: { name: 'core', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { root: 'packages/iatg-cli', test: { name: 'cli', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { root: 'packages/iatg-exchange', test: { name: 'exchange', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { root: 'packages/iatg-training', test: { name: 'training', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { root: 'packages/iatg-assessment', test: { name: 'assessment', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { root: 'packages/iatg-papers', test: { name: 'papers', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      {
        root: 'packages/map-ui',
        // Waits are long, since only a fault waits so long. A test of CI that passed only at its second go is named in its output.
        test: { name: 'map-ui', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 20_000 } }, retry: TEST_REPORT ? 1 : 0 },
      },
      { test: { name: 'repo', environment: 'node', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
