import { nodes } from './cluster.ts';
import { sideBody } from './draw-side.ts';
import { heightOf, measures, type Side, type Size } from './layout.ts';
import type { State } from './state.ts';
import { tag, text } from './svg.ts';
import { announce } from './words.ts';

export type { Side, Size } from './layout.ts';

const head = 30;
const between = { wide: 40, narrow: 24 } as const;

/**
 * Both sides as one SVG for download: side by side (`wide`, 972 units) or stacked (`narrow`, 350).
 * It carries classes only; whoever saves it as a file adds the rules of `diagram.css`.
 */
export function drawFigure(size: Size, state: State, id: string): string {
  const { width } = measures[size];
  const wide = size === 'wide';
  const height = head + heightOf(nodes.length);
  const total = {
    width: wide ? 2 * width + between.wide : width,
    height: wide ? height : 2 * height + between.narrow,
  };
  const x = wide ? width + between.wide : 0;
  const y = wide ? 0 : height + between.narrow;
  const cilium =
    state.setup === 'http' ? 'one Envoy on each node' : 'one ztunnel on each node (beta)';
  const side = (name: Side, title: string, dx: number, dy: number) =>
    tag(
      'g',
      { class: `pf-${name}`, transform: `translate(${dx} ${dy})` },
      text(0, 15, title, 'pf-strong') +
        tag(
          'g',
          { transform: `translate(0 ${head})` },
          sideBody(name, size, state, `${id}-${name}`),
        ),
    );
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `pf-svg pf-${size}`,
      viewBox: `0 0 ${total.width} ${total.height}`,
      ...total,
      role: 'img',
      'aria-label': announce(state),
      'data-setup': state.setup,
    },
    side('linkerd', 'Linkerd, a proxy in every pod', 0, 0) +
      side('cilium', `Cilium, ${cilium}`, x, y),
  );
}
