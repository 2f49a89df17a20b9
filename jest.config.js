/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Timings are benches, not tests: this bound only ends what hangs.
  testTimeout: 120_000,
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
