const { EntryPlugin, library, node, sources, Compilation, WebpackError } = require('webpack');

const NAME = 'FunctionMetadata';
const BUNDLE = 'function-metadata-files.js';

/**
 * Emits the worksheet functions' metadata, one file a language, from their declarations: compiles `entry`, whose `metadataFiles(helpAddress)`
 * gives the texts by file name, runs it, and keeps only what it gave. Why this and not Microsoft's plugin: docs/adr/008.
 */
class FunctionMetadata {
  constructor({ entry, helpAddress }) {
    this.entry = entry;
    this.helpAddress = helpAddress;
  }

  apply(compiler) {
    compiler.hooks.make.tapAsync(NAME, (compilation, done) => {
      const child = compilation.createChildCompiler(NAME, { filename: BUNDLE }, [
        new node.NodeTemplatePlugin(),
        new node.NodeTargetPlugin(),
        new library.EnableLibraryPlugin('commonjs2'),
        new EntryPlugin(compiler.context, this.entry, { name: 'function-metadata-files', library: { type: 'commonjs2' } }),
      ]);
      // The texts are made in the child: what it hands to the parent are the files alone, not the program that made them.
      child.hooks.thisCompilation.tap(NAME, (inner) => {
        inner.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, (assets) =>
          this.replace(inner, assets),
        );
      });
      child.runAsChild((error, _entries, inner) => {
        if (inner) compilation.errors.push(...inner.errors);
        done(error);
      });
    });
  }

  replace(compilation, assets) {
    const code = assets[BUNDLE];
    if (!code) return;
    compilation.deleteAsset(BUNDLE);
    try {
      const program = { exports: {} };
      new Function('module', 'exports', 'require', String(code.source()))(program, program.exports, require);
      for (const [name, text] of Object.entries(program.exports.metadataFiles(this.helpAddress))) {
        compilation.emitAsset(name, new sources.RawSource(text));
      }
    } catch (error) {
      compilation.errors.push(new WebpackError(`The functions' metadata could not be made: ${error.stack}`));
    }
  }
}

module.exports = { FunctionMetadata };
