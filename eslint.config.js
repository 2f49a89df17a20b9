const path = require('node:path');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

/**
 * The direction of imports. A folder may import the folders named here, and itself; nothing else of ours.
 * (docs/decisions/0002-direction-of-imports.md)
 */
const core = ['domain', 'formula', 'workbook'];
const house = [...core, 'recognise', 'review', 'compose', 'state', 'use-cases'];
const MAY_IMPORT = {
  formula: [],
  domain: [],
  workbook: ['formula'],
  messages: ['domain', 'workbook'],
  recognise: core,
  review: core,
  compose: [...core, 'state', 'messages'],
  state: core,
  xlsx: ['workbook', 'formula'],
  memory: ['workbook', 'formula'],
  excel: ['workbook', 'formula'],
  functions: [...core, 'recognise', 'review', 'memory', 'messages'],
  cli: [...house, 'messages', 'xlsx'],
  taskpane: [...house, 'messages', 'excel', 'commands'],
  // The pane hands itself to the ribbon's actions: they know no pane.
  commands: [],
  standalone: [...house, 'messages', 'xlsx'],
};
const FOLDERS = Object.keys(MAY_IMPORT);

/** One rule a folder: the folders that it must not reach. */
const directions = FOLDERS.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)).flatMap(
              (other) => [
                `../${other}/*`,
                `../../${other}/*`,
                `../../../${other}/*`,
                `../${other}`,
                `../../${other}`,
              ],
            ),
            message: `src/${folder} may import only: ${MAY_IMPORT[folder].join(', ') || 'nothing else of ours'}.`,
          },
          ...(MAY_IMPORT[folder].includes('use-cases') || folder === 'use-cases'
            ? []
            : [
                {
                  group: [
                    '../build-summary',
                    '../../build-summary',
                    '../clean-workbook',
                    '../../clean-workbook',
                  ],
                  message: 'The use cases stand above this folder.',
                },
              ]),
        ],
      },
    ],
  },
}));

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'out/', '**/*.generated.*'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: path.resolve(__dirname) } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
    },
  },
  {
    // Jest's asymmetric matchers are `any`.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['scripts/**', 'bench/**', 'test/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
  ...directions,
);
