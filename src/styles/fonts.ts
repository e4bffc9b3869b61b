import plugin from 'tailwindcss/plugin';

/** Our faces, subsets of Literata and Source Sans 3 (SIL Open Font License); see src/assets/fonts/README.md. */
const FACES = [
  { family: 'Literata', file: 'literata-roman', weight: '400', style: 'normal' },
  { family: 'Literata', file: 'literata-italic', weight: '400', style: 'italic' },
  { family: 'Ledger Sans', file: 'source-sans-3', weight: '400 600', style: 'normal' },
];

/** A face of another font: name, weight, style, how wide our texts are for each width in it, and its names on systems. */
type Face = [
  as: string,
  weight: 400 | 600,
  style: 'normal' | 'italic',
  width: number,
  names: string[],
];

/**
 * What stands in for our fonts until they arrive, on whatever system: in sum as wide as the texts of
 * the site are in ours, and as high above and below the line, so that nothing moves. Arial and Times
 * New Roman share their widths with Liberation.
 */
const STAND_INS: Record<string, { ascent: number; descent: number; faces: Face[] }> = {
  Literata: {
    ascent: 117.69,
    descent: 30.79,
    faces: [
      ['Georgia', 400, 'normal', 105.55, ['Georgia']],
      ['Georgia', 400, 'italic', 97.87, ['Georgia Italic', 'Georgia-Italic']],
      [
        'Times',
        400,
        'normal',
        115.4,
        ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
      ],
      [
        'Times',
        400,
        'italic',
        108.82,
        [
          'Times New Roman Italic',
          'TimesNewRomanPS-ItalicMT',
          'Liberation Serif Italic',
          'LiberationSerif-Italic',
        ],
      ],
      ['Noto', 400, 'normal', 98.23, ['Noto Serif', 'NotoSerif-Regular']],
      ['Noto', 400, 'italic', 95.12, ['Noto Serif Italic', 'NotoSerif-Italic']],
      ['DejaVu', 400, 'normal', 90.76, ['DejaVu Serif', 'DejaVuSerif']],
      ['DejaVu', 400, 'italic', 85.59, ['DejaVu Serif Italic', 'DejaVuSerif-Italic']],
    ],
  },
  'Ledger Sans': {
    ascent: 102.4,
    descent: 40.0,
    faces: [
      ['Arial', 400, 'normal', 92.89, ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans']],
      [
        'Arial',
        600,
        'normal',
        90.0,
        ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      ],
      ['Roboto', 400, 'normal', 93.14, ['Roboto', 'Roboto-Regular']],
      ['Roboto', 600, 'normal', 93.91, ['Roboto Bold', 'Roboto-Bold']],
      ['Noto', 400, 'normal', 88.37, ['Noto Sans', 'NotoSans-Regular']],
      ['Noto', 600, 'normal', 86.39, ['Noto Sans Bold', 'NotoSans-Bold']],
      ['DejaVu', 400, 'normal', 81.73, ['DejaVu Sans', 'DejaVuSans']],
      ['DejaVu', 600, 'normal', 74.96, ['DejaVu Sans Bold', 'DejaVuSans-Bold']],
    ],
  },
};

const percent = (share: number): string => `${share.toFixed(1)}%`;

export default plugin(({ addBase }) => {
  const own = FACES.map(({ family, file, weight, style }) => ({
    fontFamily: `"${family}"`,
    src: `url("../assets/fonts/${file}.woff2") format("woff2")`,
    fontWeight: weight,
    fontStyle: style,
    fontDisplay: 'swap',
  }));
  const standIns = Object.entries(STAND_INS).flatMap(
    ([family, { ascent, descent, faces: others }]) =>
      others.map(([as, weight, style, width, names]) => ({
        fontFamily: `"${family} as ${as}"`,
        ...(style === 'italic' && { fontStyle: style }),
        ...(weight !== 400 && { fontWeight: String(weight) }),
        src: names.map((name) => `local("${name}")`).join(', '),
        sizeAdjust: `${String(width)}%`,
        ascentOverride: percent((ascent / width) * 100),
        descentOverride: percent((descent / width) * 100),
      })),
  );
  addBase({ '@font-face': [...own, ...standIns] });
});
