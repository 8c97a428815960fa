// Univer and a few of its dependencies ship ES modules only; everything else in node_modules is left alone.
const esModulesOnly = [
  '@univerjs', '@wendellhu', '@cj-tech-master', '@borgar', 'rxjs', 'lodash', 'decimal\\.js', 'nanoid', 'cjk-regex',
  'unicode-regex', 'regexp-util', 'idb', 'quickselect', 'rbush', 'franc-min', 'trigram-utils', 'n-gram',
  'collapse-white-space', 'opentype\\.js', 'async-lock', 'numfmt', 'ot-json1', 'ot-text-unicode', 'kdbush', 'd3-.*',
  'internmap', 'strip-bom', 'uuid',
];

const compiler = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' },
};

const shared = {
  transform: { '\\.(m?js|jsx|ts|tsx)$': ['@swc/jest', compiler] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})(/|$))`],
  moduleNameMapper: { '^lodash-es$': 'lodash', '\\.css$': '<rootDir>/test/empty-style.cjs' },
  cacheDirectory: '<rootDir>/.cache/jest',
  testEnvironmentOptions: { globalsCleanup: 'off' },
};

// What runs in plain Node: everything but the pane's components and what needs a browser.
const unitFolders = [
  'commands', 'conformance', 'domain', 'excel', 'functions', 'manifest', 'scripts', 'sheets', 'strings', // the add-in and what builds it
  'cli', 'engine', 'host', 'page', 'server', 'xlsx', // the workbench
];

module.exports = {
  // No test is about time: a slow machine must not fail one, and what hangs ends all the same.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [`<rootDir>/test/{${unitFolders.join(',')}}/**/*.test.ts`],
    },
    { ...shared, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'] },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
