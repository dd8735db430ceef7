/**
 * The part of Papa Parse that is used here. Its own types bring in those of Node, so that the compiler no longer tells
 * code that runs in a page, or in the pure core, from code that may use files.
 */
declare const Papa: {
  parse<Row>(
    text: string,
    config: {
      readonly delimiter: string;
      /** Reads so many rows at most; 0 reads all. */
      readonly preview?: number;
      readonly skipEmptyLines?: boolean;
    },
  ): { readonly data: readonly Row[] };
};
// biome-ignore lint/style/noDefaultExport: it is what the package exports.
export default Papa;
