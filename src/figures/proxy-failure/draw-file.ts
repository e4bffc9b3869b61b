import { stateOf } from '../data/proxy-failure.ts';
import type { Measure } from '../draw/measure-text.ts';
import type { ClusterSpec } from '../spec.ts';
import type { Drawing } from '../svg/render-svg.ts';
import { nodes } from './cluster.ts';
import { sideBody } from './draw-side.ts';
import { heightOfTime, timeBody } from './draw-time.ts';
import { heightOf, measures, type Side } from './layout.ts';
import { type PlainLook, plainSvg } from './plain-svg.ts';
import { escapeText, tag } from './svg.ts';
import type { Course } from './time.ts';

const SIZE = 13.5;
const GAP = 28;
const LINE = 18;
/** From the top of a side to its drawing, below its name. */
const HEAD = 28;

const NAMES: Record<Side, (setup: string) => [name: string, rest: string]> = {
  linkerd: () => ['Linkerd', ', a proxy in every pod'],
  cilium: (setup) => [
    'Cilium',
    setup === 'http' ? ', one Envoy on each node' : ', one ztunnel on each node (beta)',
  ],
};

/** Heads of the words below a drawing, in their order. */
const HEADS = [
  ['who', 'Cut off'],
  ['on', 'Goes on'],
  ['keys', 'Keys'],
  ['open', 'Not documented'],
] as const;

/** Breaks a text into lines of a width. */
function lines(text: string, width: number, measure: Measure): string[] {
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${broken.at(-1) ?? ''} ${word}`.trim();
    if (broken.length && measure(longer, SIZE, 400) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}

/** Draws one view with both sides beside each other and their words below, for a file that stands alone. */
export function drawCluster(
  { chart, chosen }: Pick<ClusterSpec, 'chart' | 'chosen'>,
  measure: Measure,
  color: PlainLook['color'],
): Drawing {
  const { width } = measures.narrow;
  const state = stateOf(chosen);
  const words = (x: number, y: number, said: string, weight: 400 | 600 = 400): string =>
    tag(
      'text',
      {
        x,
        y,
        class: 'fill-ink',
        'font-weight': weight === 600 ? 600 : undefined,
        textLength: measure(said, SIZE, weight),
        lengthAdjust: 'spacingAndGlyphs',
      },
      escapeText(said),
    );
  const sides = chart.sides.map((one) => {
    const side = one.series as Side;
    const look: PlainLook = { setup: state.setup, hue: side, color, measure, size: SIZE };
    const [name, rest] = NAMES[side](chart.setup);
    const drawn: string[] = [
      words(0, 14, name, 600),
      words(measure(name, SIZE, 600), 14, rest),
      tag(
        'g',
        { transform: `translate(0 ${String(HEAD)})` },
        plainSvg(sideBody(side, 'narrow', state, `file-${side}`), look),
      ),
    ];
    let y = HEAD + heightOf(nodes.length) + 12;
    for (const [key, head] of HEADS) {
      const text = key === 'who' ? `${one.words.who} ${one.words.cut}`.trim() : one.words[key];
      if (!text) continue;
      y += LINE + 4;
      drawn.push(words(0, y, head, 600));
      for (const line of lines(text, width, measure)) {
        y += LINE;
        drawn.push(words(0, y, line));
      }
    }
    return { one, side, look, drawn, bottom: y };
  });
  // The bars of both sides begin on one level.
  const level = Math.max(...sides.map(({ bottom }) => bottom));
  const bars = Math.max(...sides.map(({ one }) => one.courses.length));
  const barsAt = level + 2 * LINE + 20;
  const body = sides.map(({ one, side, look, drawn }, index) => {
    if (one.courses.length)
      drawn.push(
        words(0, level + LINE + 10, 'While the control plane is away', 600),
        words(
          0,
          level + 2 * LINE + 10,
          'Full bars go on, hatched ones in part, crossed ones stop.',
        ),
        tag(
          'g',
          { transform: `translate(0 ${String(barsAt)})` },
          plainSvg(timeBody('narrow', one.courses as Course[], `file-${side}-time`), look),
        ),
      );
    const x = index * (width + GAP);
    return tag(
      'g',
      { transform: `translate(${String(x)} 0)`, 'data-series': side },
      drawn.join(''),
    );
  });
  return {
    width: 2 * width + GAP,
    height: (bars ? barsAt + heightOfTime(bars) : level) + LINE,
    fontSize: SIZE,
    prefix: 'file',
    body: body.join(''),
  };
}
