const { gzipSync } = require('node:zlib');
const { WebpackError } = require('webpack');

const NAME = 'BundleSizes';
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Prints what the add-in's scripts weigh, gzipped, and fails a production build that is over a budget.
 * Budgets: { title: { pattern of asset names, kilobytes } }; Office.js is Microsoft's and not counted.
 */
class BundleSizes {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(NAME, (assets) => {
        const sizes = Object.entries(assets)
          .filter(([name]) => name.endsWith('.js'))
          .map(([name, source]) => ({ name, bytes: gzipSync(source.buffer(), { level: 9 }).length }))
          .sort((a, b) => b.bytes - a.bytes);
        this.print(sizes);
        for (const over of this.over(sizes)) compilation.errors.push(new WebpackError(over));
      });
    });
  }

  print(sizes) {
    for (const { name, bytes } of sizes) console.log(`  ${name.padEnd(40)} ${inKilobytes(bytes).padStart(10)} gzipped`);
    for (const { title, bytes, kilobytes } of this.totals(sizes)) {
      console.log(`  ${title.padEnd(40)} ${inKilobytes(bytes).padStart(10)} of ${kilobytes} kB`);
    }
  }

  totals(sizes) {
    return Object.entries(this.budgets).map(([title, { pattern, kilobytes }]) => ({
      title,
      kilobytes,
      bytes: sizes.reduce((sum, { name, bytes }) => sum + (pattern.test(name) ? bytes : 0), 0),
    }));
  }

  over(sizes) {
    return this.totals(sizes)
      .filter(({ bytes, kilobytes }) => bytes > kilobytes * 1000)
      .map(({ title, bytes, kilobytes }) => `${title} weighs ${inKilobytes(bytes)} gzipped, more than its budget of ${kilobytes} kB.`);
  }
}

module.exports = { BundleSizes };
