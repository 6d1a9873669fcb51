import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The engine knows no Office, DOM, clock, chance or locale, and imports nothing of the other folders. */
const engineIsPure = {
  files: ['src/engine/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(\\.\\./)+(tables|sheets|workbook|functions|taskpane|worker|cli|i18n|pipeline)(/|$)',
            message: 'The engine imports nothing of the other folders.',
          },
          { regex: '^[^.]', message: 'The engine stands alone: no packages.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'Date',
        'performance',
        'process',
        'window',
        'document',
        'self',
        'globalThis',
        'Office',
        'Excel',
        'Intl',
        'setTimeout',
        'setInterval',
        'crypto',
        'fetch',
        'console',
      ].map((name) => ({ name, message: 'The engine knows no clock, chance, screen, locale or host.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Chance comes from a seeded generator.' },
      ...['toLocaleString', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase', 'toLocaleDateString'].map((property) => ({
        property,
        message: 'The engine knows no locale.',
      })),
    ],
  },
};

/** Imports go down only: pane, functions, command → pipeline → workbook, sheets, tables → engine. */
const layer = (folder, forbidden) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message: 'Imports go down only.' }] },
    ],
  },
});

/** Microsoft's own rules for code that talks to Excel: nothing read before it was loaded and synchronised, no round trip in a loop. */
const officeRules = {
  files: ['src/taskpane/**/*.{ts,tsx}', 'src/workbook/office/**/*.ts', 'src/functions/**/*.ts'],
  plugins: { 'office-addins': officeAddins },
  rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
};

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'out/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Configuration and the command's launcher are CommonJS, as webpack and Node's bin expect them.
  { files: ['**/webpack.config.js', 'bin/*.js', 'scripts/**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  engineIsPure,
  officeRules,
  layer('worker', ['functions', 'taskpane', 'cli']),
  layer('pipeline', ['functions', 'taskpane', 'worker', 'cli']),
  layer('i18n', ['sheets', 'workbook', 'functions', 'taskpane', 'worker', 'cli', 'pipeline']),
  layer('tables', ['functions', 'taskpane', 'worker', 'cli', 'pipeline']),
  layer('sheets', ['functions', 'taskpane', 'worker', 'cli', 'pipeline']),
  layer('workbook', ['functions', 'taskpane', 'worker', 'cli', 'pipeline']),
  layer('functions', ['taskpane', 'worker', 'cli', 'pipeline', 'workbook', 'sheets']),
);
