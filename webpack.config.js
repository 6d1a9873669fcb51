const path = require('node:path');

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

/** The `jalon` command: one file for Node, without any package beside it. */
const command = {
  name: 'command',
  target: 'node20',
  entry: { jalon: './src/cli/jalon.ts', examples: './examples/make-examples.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swc] },
  devtool: 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [command];
