import type { Side, Size } from './layout.ts';

/** Looks of the parts that are drawn, as utilities; what a state changes about them is in `diagram.css`. */
export const LOOKS = {
  node: 'frame fill-sheet stroke-line-2',
  kernel: 'frame fill-tint stroke-line-2',
  pod: 'frame fill-paper stroke-ink stroke-[1.2]',
  app: 'fill-paper stroke-ink-3',
  hatch: 'stroke-line-2 stroke-[1.4]',
  network: 'stroke-ink stroke-[2.4]',
  stub: 'stub stroke-ink stroke-[1.6]',
  wire: 'wire stroke-(--hue) stroke-2 [stroke-linejoin:round]',
  casing: 'stroke-sheet stroke-5 in-data-[mark=gone]:hidden',
  proxy: 'proxy fill-(--hue)',
  key: 'stroke-ink-2 stroke-[1.4]',
  cross: 'stroke-wrong stroke-[2.4] [stroke-linecap:round]',
  hit: 'hit fill-transparent',
  tick: 'stroke-line',
  part: 'fill-paper stroke-(--hue) stroke-[1.2]',
  off: 'fill-paper stroke-ink-3 stroke-[1.2] [stroke-dasharray:3_3]',
  timeHatch: 'stroke-(--hue) stroke-[2.6]',
  label: 'fill-ink-3',
  strong: 'font-semibold',
} as const;

const SIZES: Record<Size, string> = {
  wide: 'hidden text-small @min-[60rem]:block',
  narrow: 'text-[13.5px] @min-[60rem]:hidden',
};
const HUES: Record<Side, string> = {
  linkerd: '[--hue:var(--color-linkerd)]',
  cilium: '[--hue:var(--color-cilium)]',
};

/** The look of a whole drawing, shown where there is room for its size. */
export const drawingLook = (side: Side, size: Size): string =>
  `${SIZES[size]} ${HUES[side]} h-auto w-full overflow-visible fill-ink font-sans [&_:is(text,path,circle)]:pointer-events-none`;

/** What is only there in some states of the part that it stands in. */
export const SHOWN = {
  all: 'hidden in-data-[mark=gone]:inline in-data-[mark=tcp]:inline',
  http: 'hidden in-data-[mark=http]:inline',
  tcp: 'hidden in-data-[mark=tcp]:inline',
  lost: 'hidden in-data-[mark=http]:inline in-data-[mark=tcp]:inline',
  gone: 'hidden in-data-[mark=gone]:inline',
  down: 'hidden in-data-[mark=gone]:inline in-data-[mark=stopped]:inline',
  proxy: 'hidden in-data-[mark=proxy]:inline',
  unlessProxy: 'in-data-[mark=proxy]:hidden',
} as const;
