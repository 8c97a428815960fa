/**
 * The bundles. The add-in's first chunk (functions.js) holds the custom functions and nothing else, so that formulas calculate before
 * the pane has loaded; the pane builds on it (`dependOn`) and carries React. The workbench's page is a bundle apart: none of it reaches
 * the add-in.
 * Everything around the bundles (pages, manifest, icons, functions.json) is put together by scripts/build.ts.
 */
import path from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import type { Configuration } from 'webpack';

const root = __dirname;

const shared: Configuration = {
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

type Minify = typeof TerserPlugin.swcMinify | typeof TerserPlugin.esbuildMinify;

function bundle(name: string, folder: string, entry: Configuration['entry'], minify: Minify): Configuration {
  return {
    ...shared,
    name,
    entry,
    optimization: { minimizer: [new TerserPlugin<object>({ minify, extractComments: false })] },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', publicPath: 'auto' },
    cache: { type: 'filesystem', name, cacheDirectory: path.join(root, '.cache/webpack'), buildDependencies: { config: [__filename] } },
  };
}

/** The add-in alone. swc makes its first load 7% smaller than esbuild does; the source maps tell which packages are inside. */
export function addInBundle(folder: string): Configuration {
  const entry = {
    functions: './src/functions/functions.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  };
  return { ...bundle('add-in', folder, entry, TerserPlugin.swcMinify), devtool: 'source-map' };
}

/** The page that stands in for Excel, and the script that joins the add-in's page to it: large and local, so built for speed of building. */
export function workbenchBundle(folder: string): Configuration {
  const entry = { page: './workbench/page/main.ts', bridge: './workbench/page/bridge.ts' };
  return { ...bundle('workbench', folder, entry, TerserPlugin.esbuildMinify), devtool: false };
}
