import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 480_000,
    hookTimeout: 240_000,
    pool: 'forks',
    reporters: ['default', './tests/closing-line-reporter.ts'],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/cli/**'] },
  },
});
