import { measures, type Side, type Size } from './layout.ts';
import { drawingLook } from './looks.ts';
import { tag } from './svg.ts';

/** A drawing as an element for a page, as wide as its size is, with what it is read out as. */
export const framed = (
  side: Side,
  size: Size,
  height: number,
  label: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
): string => {
  const { width } = measures[size];
  return tag(
    'svg',
    {
      class: drawingLook(side, size),
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
      ...more,
    },
    body,
  );
};
