// By its path: the package's own entry for CommonJS (`dist/index.cjs`) is not in what it publishes.
export { format, formatColor, parseValue } from '../../node_modules/numfmt/dist/index';
