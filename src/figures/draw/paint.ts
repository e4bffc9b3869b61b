import type { Color } from './scene.ts';

/** Turns names of colors into what the context understands, and names the font family. */
export interface Paint {
  color: (name: Color) => string;
  /** Colors and hatched fills. */
  fill: (name: Color) => string | CanvasPattern;
  family: string;
}
