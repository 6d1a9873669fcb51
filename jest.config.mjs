/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/excel-host', '<rootDir>/workbench'],
  // Microsoft's library keeps globals of its own between tests of a file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/test/seeded-fast-check.ts',
    // The entry that the package names for CommonJS is not in what it publishes.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    // Their entries are ES modules; what stands beside them runs as it is.
    '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(@xmldom)/)'],
  testTimeout: 60000,
};
