import { clamp, type Face, LEADING, largest, wrap } from './lines.ts';
import { upperPart } from './upper-part.ts';

/** Width and height of a card, as chats and networks ask for them. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const INK = '#171b22';
const SOFT = '#474a52';
const PAPER = '#fbfaf7';
const ACCENT = '#971f3e';
const FAMILIES: Readonly<Record<Face, string>> = {
  serif: 'Literata',
  sans: 'Source Sans 3 ExtraLight',
};

/** What a card shows. */
export interface CardContent {
  title: string;
  description: string;
  /** Line above the title. */
  kicker: string;
  /** The verdict of a claim, with its color. */
  verdict?: { word: string; color: string };
  /** A drawing beside the title, with a head of its own; of several forms the one is taken whose words are largest there. */
  picture?: { svgs: readonly string[]; head?: string };
  /** Line at the foot. */
  foot: string;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const line = (text: string, x: number, y: number, size: number, face: Face, fill: string): string =>
  `<text x="${String(x)}" y="${String(Math.round(y))}" font-family="${FAMILIES[face]}" font-size="${String(size)}" fill="${fill}">${escapeXml(text)}</text>`;

/** Width and height of a drawing. */
const sizeOf = (svg: string): [width: number, height: number] => {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
};

/** Least size of letters of a drawing: chats show a card at half its size, or less. */
const READABLE = 24;

/** Size of the smallest letters of a drawing. */
const lettersIn = (svg: string): number =>
  Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));

/** A drawing as large as a box allows: whole where its words can be read, else its upper part. */
function fitted(svg: string, width: number, height: number): { letters: number; shown: number } {
  const [own, tall] = sizeOf(svg);
  const letters = lettersIn(svg);
  const whole = Math.min(width / own, height / tall);
  const scale = Math.max(whole, Math.min(READABLE / letters, width / own));
  const room = height / scale;
  return {
    letters: letters * scale,
    shown: tall <= room * 1.001 ? tall : upperPart(svg, letters, room),
  };
}

/** So much of a drawing as a part of the card, in a box. */
function boxed(
  svg: string,
  shown: number,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): string {
  const [own] = sizeOf(svg);
  const scale = Math.min(width / own, height / shown);
  const left = x + (width - own * scale) / 2;
  const size = /font-size="[^"]+"/.exec(svg)?.[0] ?? '';
  return svg.replace(
    /^<svg [^>]*>/,
    `<svg x="${String(left)}" y="${String(y)}" width="${String(own * scale)}" height="${String(shown * scale)}" viewBox="0 0 ${String(own)} ${String(shown)}" overflow="hidden" ${size} font-family="${FAMILIES.sans}" fill="${INK}">`,
  );
}

/** Where the picture stands beside the words. */
const SIDE = { x: 548, y: 50, width: 604, height: 494 } as const;

/** Where a card says that it shows a part, at the right end of its foot. */
const PART_X = 918;

/** The picture in the form whose words are largest, under its head. */
function side({ svgs, head }: NonNullable<CardContent['picture']>): string {
  const { x, width } = SIDE;
  const room = head ? 52 : 0;
  const [y, height] = [SIDE.y + room, SIDE.height - room];
  const [best] = svgs
    .map((svg) => ({ svg, ...fitted(svg, width, height) }))
    .sort((a, b) => b.letters - a.letters);
  const part = best && best.shown < sizeOf(best.svg)[1];
  return (
    (head ? line(head, x, SIDE.y + 28, 28, 'sans', INK) : '') +
    (best ? boxed(best.svg, best.shown, { x, y, width, height }) : '') +
    (part ? line('A part of the figure', PART_X, CARD.height - 34, 26, 'sans', SOFT) : '')
  );
}

/** Words in a column: kicker or verdict, title, description. */
function column(
  { title, description, kicker, verdict, picture: beside }: CardContent,
  width: number,
): string {
  const parts: string[] = [];
  let y = EDGE + 30;
  if (verdict) {
    const room = verdict.word.length * 17 + 44;
    parts.push(
      `<path d="M${String(EDGE)} ${String(y - 34)}h${String(room)}v50h-${String(room)}z" fill="${verdict.color}"/>`,
      line(verdict.word, EDGE + 22, y, 32, 'sans', PAPER),
    );
    y += 12;
  } else
    parts.push(
      line(clamp(wrap(kicker, width, 27, 'sans'), 1)[0] ?? '', EDGE, y, 27, 'sans', ACCENT),
    );
  // Beside a picture the title has all the height; elsewhere lines of the description follow.
  const height = beside ? 400 : verdict ? 250 : 290;
  const head = largest(title, width, height, [66, 60, 54, 47, 41, 36]);
  y += head.size * 0.4;
  for (const text of head.lines) {
    y += head.size * LEADING;
    parts.push(line(text, EDGE, y, head.size, 'serif', INK));
  }
  y += 22;
  const left = beside ? 0 : Math.floor((CARD.height - 110 - y) / 40);
  for (const text of left > 0
    ? clamp(wrap(description, width, 31, 'sans'), Math.min(left, 4))
    : []) {
    y += 40;
    parts.push(line(text, EDGE, y, 31, 'sans', SOFT));
  }
  return parts.join('');
}

/** The card of a page as an SVG. */
export function cardSvg(content: CardContent): string {
  const { width, height } = CARD;
  const { picture, foot } = content;
  const wide = width - 2 * EDGE;
  const words = picture
    ? column(content, SIDE.x - EDGE - 32) + side(picture)
    : column(content, wide);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><path d="M0 0h${String(width)}v${String(height)}H0z" fill="${PAPER}"/>${words}<path d="M${String(EDGE)} ${String(height - 74)}h${String(wide)}v2h-${String(wide)}z" fill="${INK}"/>${line(foot, EDGE, height - 34, 26, 'sans', INK)}</svg>`;
}

/** What a card shows, in words, for those who cannot see it. */
export const cardAlt = ({ title, description, verdict, picture, foot }: CardContent): string =>
  [
    verdict ? `Verdict: ${verdict.word}.` : '',
    picture && !picture.head ? 'Figure:' : '',
    `${title.replace(/\.$/, '')}.`,
    description,
    `${foot}.`,
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, 400);
