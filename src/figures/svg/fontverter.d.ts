/** fontverter ships no types; this is the part of its interface that is used here. */
declare module 'fontverter' {
  /** Converts a font between SFNT (TrueType, OpenType), WOFF and WOFF2. */
  function convert(
    font: Uint8Array,
    to: 'sfnt' | 'woff' | 'woff2',
  ): Promise<Uint8Array<ArrayBuffer>>;
  export default { convert };
}
