/** subset-font ships no types; this is the part of its interface that is used here. */
declare module 'subset-font' {
  /** Cuts a font down to the characters of `text` and to the given ranges or points of its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: readonly string[];
      noHinting: boolean;
      variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
    },
  ): Promise<Buffer>;
}
