// @ts-check
/**
 * The bundles. The add-in's first chunk (functions.js) holds the custom functions and nothing else, so that formulas calculate before
 * the pane has loaded; the pane builds on it (`dependOn`) and carries React. The workbench's page is a bundle apart: none of it reaches
 * the add-in.
 * Everything around the bundles (pages, manifest, icons, functions.json) is put together by scripts/build.ts.
 */
const path = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');

/** @typedef {import('webpack').Configuration} Configuration */

const root = __dirname;

/** @type {Configuration} */
const shared = {
  mode: 'production',
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } }, // several of the spreadsheet's modules import without file endings
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
  performance: { hints: false }, // bench/sizes.ts checks the sizes that matter, compressed
};

/**
 * @param {string} name
 * @param {string} folder
 * @param {Configuration['entry']} entry
 * @param {typeof TerserPlugin.swcMinify | typeof TerserPlugin.esbuildMinify} minify
 * @returns {Configuration}
 */
function bundle(name, folder, entry, minify) {
  return {
    ...shared,
    name,
    entry,
    optimization: { minimizer: [new TerserPlugin({ minify, extractComments: false })] },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', publicPath: 'auto' },
    cache: { type: 'filesystem', name, cacheDirectory: path.join(root, '.cache/webpack'), buildDependencies: { config: [__filename] } },
  };
}

/**
 * The add-in alone. swc makes its first load 7% smaller than esbuild does; the source maps tell which packages are inside.
 * @param {string} folder
 * @returns {Configuration}
 */
function addInBundle(folder) {
  const entry = {
    functions: './src/functions/functions.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  };
  return { ...bundle('add-in', folder, entry, TerserPlugin.swcMinify), devtool: 'source-map' };
}

/**
 * The page that stands in for Excel, and the script that joins the add-in's page to it: large and local, so built for speed of building.
 * @param {string} folder
 * @returns {Configuration}
 */
function workbenchBundle(folder) {
  const entry = { page: './workbench/page/main.ts', bridge: './workbench/page/bridge.ts' };
  return { ...bundle('workbench', folder, entry, TerserPlugin.esbuildMinify), devtool: false };
}

/** `default` is what `npx webpack` builds by itself: the add-in's bundles. */
module.exports = { default: addInBundle(path.join(root, 'dist')), addInBundle, workbenchBundle };
