import { clamp, type Face, largest, wrap } from './lines.ts';

/** Width and height of a card, as chats and networks ask for them. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const INK = '#171b22';
const SOFT = '#474a52';
const PAPER = '#fbfaf7';
const ACCENT = '#971f3e';
const FAMILIES: Readonly<Record<Face, string>> = { serif: 'Literata', sans: 'Source Sans 3' };

/** What a card shows. */
export interface CardContent {
  title: string;
  description: string;
  /** Line above the title. */
  kicker: string;
  /** The verdict of a claim, with its color. */
  verdict?: { word: string; color: string };
  /** An SVG file: beside the title, or alone where the page is about it. */
  picture?: { svg: string; alone: boolean };
  /** Line at the foot. */
  foot: string;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const line = (text: string, x: number, y: number, size: number, face: Face, fill: string): string =>
  `<text x="${String(x)}" y="${String(Math.round(y))}" font-family="${FAMILIES[face]}" font-size="${String(size)}" fill="${fill}">${escapeXml(text)}</text>`;

/** An SVG file as a part of another, within a box; what it says of its own size gives way. */
function boxed(svg: string, x: number, y: number, width: number, height: number): string {
  const box = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? `0 0 ${String(width)} ${String(height)}`;
  const place = `x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"`;
  return svg
    .trim()
    .replace(/^<svg [^>]*>/, `<svg ${place} viewBox="${box}" preserveAspectRatio="xMidYMid meet">`);
}

/** Words in a column: kicker or verdict, title, description. */
function column({ title, description, kicker, verdict }: CardContent, width: number): string {
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
  const head = largest(title, width, [62, 54, 47, 41, 36], verdict ? 4 : 5);
  y += head.size * 0.55;
  for (const text of head.lines) {
    y += head.size * 1.16;
    parts.push(line(text, EDGE, y, head.size, 'serif', INK));
  }
  y += 22;
  const left = Math.floor((CARD.height - 110 - y) / 37);
  for (const text of left > 0
    ? clamp(wrap(description, width, 28, 'sans'), Math.min(left, 4))
    : []) {
    y += 37;
    parts.push(line(text, EDGE, y, 28, 'sans', SOFT));
  }
  return parts.join('');
}

/** The card of a page as an SVG. */
export function cardSvg(content: CardContent): string {
  const { width, height } = CARD;
  const { picture, foot } = content;
  const wide = width - 2 * EDGE;
  const words = picture?.alone
    ? boxed(picture.svg, 40, 24, width - 80, height - 100)
    : column(content, picture ? 540 : wide) +
      (picture ? boxed(picture.svg, 640, 40, 520, 490) : '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><path d="M0 0h${String(width)}v${String(height)}H0z" fill="${PAPER}"/>${words}<path d="M${String(EDGE)} ${String(height - 74)}h${String(wide)}v2h-${String(wide)}z" fill="${INK}"/>${line(foot, EDGE, height - 34, 26, 'sans', INK)}</svg>`;
}

/** What a card shows, in words, for those who cannot see it. */
export const cardAlt = ({ title, description, verdict, picture, foot }: CardContent): string =>
  [
    verdict ? `Verdict: ${verdict.word}.` : picture?.alone ? 'Figure:' : '',
    `${title.replace(/\.$/, '')}.`,
    description,
    `${foot}.`,
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, 400);
