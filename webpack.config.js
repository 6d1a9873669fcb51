const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BundleSizes } = require('./scripts/webpack/bundle-sizes.cjs');
const { OFFICE_JS, contentSecurityPolicy } = require('./scripts/webpack/content-security-policy.cjs');
const { FunctionMetadata } = require('./scripts/webpack/function-metadata.cjs');
const { helpPage } = require('./scripts/webpack/help-pages.cjs');
const { ownAddress, rewriteManifest } = require('./scripts/webpack/manifest-address.cjs');

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** The `jalon` command: one file for Node, without any package beside it. */
const command = {
  name: 'command',
  target: 'node20',
  entry: { jalon: './src/cli/jalon.ts', examples: './examples/make-examples.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve,
  module: { rules: [swc] },
  devtool: 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The same names at every build; the numbers of modules that webpack gives do not depend on the order of reading. */
const named = { chunkIds: 'named', moduleIds: 'deterministic' };

/** The planner's pages in a language, as HTML: `docs/fr/functions/CPM.md` becomes `help/fr/functions/CPM.html`. */
const helpFolder = (language) => ({
  from: '**/*.md',
  context: `docs/${language}`,
  to: `help/${language}/[path][name].html`,
  transform: (markdown, file) => {
    const depth = path.relative(path.resolve(__dirname, 'docs'), file).split(path.sep).length;
    return helpPage(String(markdown), { language, styles: `${'../'.repeat(depth)}assets/help.css` });
  },
});

/**
 * The add-in: one page for pane, ribbon commands and worksheet functions (the shared runtime), the worker, the functions' metadata, the icons
 * and the manifest for `host`. The functions are one chunk, which the pane's builds upon: what both need is loaded once.
 */
const addIn = (host, served) => ({
  name: 'addin',
  target: ['web', 'es2022'],
  entry: {
    functions: './src/functions/functions.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
    publicPath: 'auto',
  },
  resolve,
  module: { rules: [swc] },
  optimization: named,
  // Never `eval`: the page's policy forbids it in development, too.
  devtool: 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new FunctionMetadata({ entry: './src/functions/metadata-files.ts', helpAddress: `${host}/help/` }),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      // Scripts keep their names, so that the manifest can name them; the number behind makes a new build a new address.
      hash: true,
      policy: contentSecurityPolicy({ served }),
      officeJs: OFFICE_JS,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.mjs'] } },
        ...['en', 'fr'].map((language) => helpFolder(language)),
        { from: 'manifest.xml', to: 'manifest.xml', transform: (xml) => rewriteManifest(String(xml), host) },
      ],
    }),
    new BundleSizes({
      'Pane and functions, without Office.js': { pattern: /^(functions|taskpane)\.js$/, kilobytes: 400 },
      'Functions and the engine they call': { pattern: /^functions\.js$/, kilobytes: 150 },
      'Worker: the engine, tables and sheets': { pattern: /worker/, kilobytes: 330 },
    }),
  ],
});

/** The workbench: the add-in in a browser page without Excel. Its server adds what may not be copied: Office.js. */
const workbench = {
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve,
  module: { rules: [swc, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  // It stays on this machine: making its grid library small would take minutes and a map of it tens of megabytes.
  optimization: { ...named, minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [new HtmlPlugin({ template: './workbench/index.html', filename: 'index.html' })],
};

/**
 * `webpack --mode production` builds everything; `--config-name addin` one part. `--env host=https://…`: where the add-in will be served.
 * `webpack serve --config-name addin` serves the add-in for Excel on this machine (scripts/dev-server.mjs).
 */
module.exports = async (env = {}) => {
  const served = env.WEBPACK_SERVE === true;
  const host = ownAddress(env.host);
  const pane = addIn(host, served);
  if (!served) return [command, pane, workbench];
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return [
    {
      ...pane,
      devServer: {
        port: Number(new URL(host).port),
        server: { type: 'https', options: await getHttpsServerOptions() },
        headers: { 'Access-Control-Allow-Origin': '*' },
        static: false,
        hot: false,
        liveReload: true,
        client: { overlay: false },
      },
    },
  ];
};
