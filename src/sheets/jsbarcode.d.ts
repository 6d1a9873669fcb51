/** One symbology of JsBarcode, without its drawing: MIT, johan lindell. */
declare module 'jsbarcode/bin/barcodes/CODE128/CODE128_AUTO.js' {
  export default class Code128 {
    constructor(data: string, options: object);
    valid(): boolean;
    /** `data` is a text of 1 (dark) and 0 (light) modules, quiet zones not included. */
    encode(): { readonly data: string; readonly text: string };
  }
}
