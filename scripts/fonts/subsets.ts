/** One font file of the site, cut from a larger one. */
export interface Subset {
  /** Name of the file in src/assets/fonts, without its ending. */
  name: string;
  /** The whole font, below node_modules/@fontsource-variable. */
  from: string;
  /** What is kept of each axis: a range, or one point. Axes left out here are kept whole. */
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** What is kept of the features of the font: kerning, and those that the stylesheets ask for. */
  features: readonly string[];
  /** Characters that this subset does without; the browser draws them in a fallback font. */
  without?: RegExp;
}

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** Spaces that do not break or are thin: no-break, thin, narrow no-break. */
const SPACES = '\u00a0\u2009\u202f';

/**
 * Characters that every subset holds. The browser draws any other in a fallback font, so a
 * character that the site begins to use is added here.
 */
export const CHARACTERS = `${ASCII}${SPACES}“”‘’–—…·×−±§†‡°éüöä½`;

/** The fonts of the site. Weights and optical sizes are those that the stylesheets ask for. */
export const SUBSETS: readonly Subset[] = [
  {
    name: 'literata-roman',
    from: 'literata/files/literata-latin-opsz-normal.woff2',
    // One cut between text and display: the axis would cost 8 kB on every page, and WebKit does not follow it.
    axes: { opsz: 24, wght: 400 },
    features: ['kern', 'liga', 'tnum'],
  },
  {
    name: 'literata-italic',
    from: 'literata/files/literata-latin-opsz-italic.woff2',
    axes: { opsz: 18, wght: 400 },
    features: ['kern', 'liga'],
    without: /[#$<=>@[\\\]^_`{|}~†‡±§½]/g,
  },
  {
    name: 'source-sans-3',
    from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern', 'liga'],
  },
];
