export { format, formatColor, parseValue } from 'numfmt';
