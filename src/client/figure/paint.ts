import type { Measure } from '../../figures/draw/measure-text.ts';
import type { Paint } from '../../figures/draw/paint.ts';

/**
 * Loads the fonts that figures are drawn in, so that the first drawing is the final one. A fallback
 * face whose font the machine lacks fails to load; the drawing does not wait for it.
 */
export async function loadFonts(family: string): Promise<void> {
  await Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${String(weight)} 13px ${family}`)),
  );
}

/** Text is measured this much larger: at small sizes some systems round the width of every letter. */
const ENLARGED = 16;

/** Measures text as the pictures of the build are measured, so that lines break where they break there. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to measure text with.');
  return (text, size, weight) => {
    context.font = `${String(weight)} ${String(size * ENLARGED)}px ${family}`;
    return context.measureText(text).width / ENLARGED;
  };
}

/** Width of a hatched tile and of its stroke, as in the pattern of the SVG. */
const TILE = 5;
const STROKE = 1.3;

function hatch(color: string, paper: string, sharpness: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.ceil(TILE * sharpness);
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = paper;
  context.fillRect(0, 0, tile.width, tile.height);
  context.fillStyle = color;
  context.fillRect(0, 0, (STROKE / TILE) * tile.width, tile.height);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return color;
  pattern.setTransform(new DOMMatrix().rotate(45).scale(TILE / tile.width));
  return pattern;
}

/**
 * Resolves the tokens to the colors of the current theme. A canvas understands neither var() nor
 * light-dark(), so an element is asked for its computed color.
 */
export function readPaint(host: HTMLElement, family: string, light: boolean): Paint {
  const probe = document.createElement('span');
  probe.hidden = true;
  // In forced colors every color of text is the same; the drawing keeps its own, on its own ground.
  probe.style.setProperty('forced-color-adjust', 'none');
  if (light) probe.style.colorScheme = 'light';
  host.append(probe);
  const colors = new Map<string, string>();
  const fills = new Map<string, string | CanvasPattern>();
  const color = (name: string): string => {
    const known = colors.get(name);
    if (known !== undefined) return known;
    if (!probe.isConnected) host.append(probe);
    probe.style.color = `var(--color-${name})`;
    const value = getComputedStyle(probe).color;
    colors.set(name, value);
    return value;
  };
  const fill = (name: string): string | CanvasPattern => {
    if (!name.startsWith('hatch:')) return color(name);
    const known = fills.get(name);
    if (known !== undefined) return known;
    const value = hatch(color(name.slice(6)), color('paper'), 4);
    fills.set(name, value);
    return value;
  };
  return { color, fill, family };
}
