// The linter keeps the code honest in two ways: the usual mistakes, and the direction of imports (docs/decisions.md).
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** @param {string} reason @param {string[]} folders */
const forbid = (reason, ...folders) => ({
  group: folders.flatMap((folder) => [`**/${folder}`, `**/${folder}/**`]),
  message: reason,
});

/** One row per layer: which folders its files must not import, and why. */
const layers = [
  {
    files: ['src/domain/**'],
    patterns: [
      forbid(
        'The domain is pure: plain values in, plain values out. It knows no sheet, no Office, no language.',
        'sheets',
        'excel',
        'commands',
        'functions',
        'taskpane',
        'strings',
      ),
    ],
  },
  {
    files: ['src/sheets/**'],
    patterns: [
      forbid('Sheets are data and pure planning; what touches Excel belongs to src/excel.', 'excel', 'commands', 'functions', 'taskpane'),
    ],
  },
  {
    files: ['src/excel/**'],
    patterns: [forbid('The gateway carries change sets to Excel; it does not know who asked.', 'commands', 'functions', 'taskpane')],
  },
  {
    files: ['src/commands/**'],
    patterns: [
      forbid('A command is used by the ribbon, the pane and the tests alike, so it cannot depend on the pane.', 'functions', 'taskpane'),
    ],
  },
  {
    files: ['src/functions/**'],
    patterns: [forbid('Custom functions load first and alone: domain and strings only.', 'sheets', 'excel', 'commands', 'taskpane')],
  },
  {
    files: ['src/taskpane/**'],
    patterns: [forbid('The pane talks to commands; custom functions are a bundle of their own.', 'excel')],
  },
  {
    files: ['src/strings/**'],
    patterns: [forbid('Sentences depend on nothing.', 'sheets', 'excel', 'commands', 'functions', 'taskpane')],
  },
];

const productOnly = forbid(
  'The add-in never imports the workbench, the tests or the benchmarks: they are built around it.',
  'workbench',
  'test',
  'bench',
  'scripts',
);

const engineOnly = { group: ['@univerjs/**'], message: 'Only workbench/engine knows the spreadsheet engine.' };
const builtAddInOnly = { group: ['**/src/**'], message: 'The workbench runs the built add-in, not its source.' };

const noDialogs = [
  { name: 'alert', message: 'Office has no alert: show it in the pane.' },
  { name: 'confirm', message: 'Office has no confirm: use a dialog of the pane.' },
];
const onlyTheGateway = [
  { name: 'Excel', message: 'Only src/excel says Excel.' },
  { name: 'Office', message: 'Only src/excel says Office.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'build/**', 'node_modules/**', '.cache/**', 'bench/node_modules/**', 'bench/peers/**'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // typed arrays and checked indexes
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A tag of a custom function's JSDoc stays on its line: Excel's metadata and the reference are made from it word for word.
      'max-len': ['error', { code: 140, ignorePattern: '^ \\* @' }],
      'no-console': 'error',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': ['error', ...noDialogs],
    },
  },
  { files: ['scripts/**', 'bench/**', 'workbench/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['src/strings/function-reference.en.ts'], rules: { 'max-len': 'off' } }, // made by a script, as JSON
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' } },
  { files: ['src/taskpane/**', 'workbench/page/**'], ...reactHooks.configs.flat?.recommended, plugins: { 'react-hooks': reactHooks } },
  // Speaks of React Compiler, which is not used here.
  { files: ['src/taskpane/**'], rules: { 'react-hooks/incompatible-library': 'off' } },
  ...layers.map(({ files, patterns }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, productOnly] }] },
  })),
  {
    files: ['src/**'],
    ignores: ['src/excel/**', 'src/functions/**'],
    rules: { 'no-restricted-globals': ['error', ...noDialogs, ...onlyTheGateway] },
  },
  {
    files: ['workbench/**'],
    ignores: ['workbench/engine/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [engineOnly, builtAddInOnly] }] },
  },
  {
    files: ['workbench/engine/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [builtAddInOnly] }] },
  },
);
