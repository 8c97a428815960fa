/* eslint-disable no-undef */

// Univer and a few of its dependencies ship ES modules only; everything else in node_modules is left alone.
const transformed = ['@univerjs', '@wendellhu', '@cj-tech-master', '@borgar', 'rxjs', 'lodash', 'decimal\\.js', 'nanoid', 'cjk-regex', 'unicode-regex', 'regexp-util', 'idb', 'quickselect', 'rbush', 'franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space', 'opentype\\.js', 'async-lock', 'numfmt', 'ot-json1', 'ot-text-unicode', 'kdbush', 'd3-.*', 'internmap'];

const shared = {
  transform: { '\\.(m?js|jsx|ts|tsx)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${transformed.join('|')})(/|$))`],
  moduleNameMapper: { '^lodash-es$': 'lodash', '\\.css$': '<rootDir>/test/empty-style.cjs' },
  cacheDirectory: '<rootDir>/.cache/jest',
};

const config = {
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.cjs'],
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/{domain,sheets,functions,strings,conformance,manifest,scripts,engine,xlsx,cli,host,commands,excel}/**/*.test.ts'] },
    { ...shared, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'] },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};

module.exports = config;
