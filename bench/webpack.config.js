const path = require('node:path');
const configurations = require('../webpack.config.js');

/** The benchmarks, with the same compiler settings as the command. */
module.exports = async () => {
  const [command] = await configurations();
  return {
    ...command,
    name: 'bench',
    context: path.resolve(__dirname, '..'),
    entry: { bench: './bench/bench.ts' },
    output: { path: path.resolve(__dirname, '../dist/bench'), filename: '[name].js', clean: true },
  };
};
