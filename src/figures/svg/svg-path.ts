import { type Box, rounded, short } from './svg-elements.ts';
import { moved, placeIn, type Transform, UNMOVED } from './transform.ts';

const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** Where a drawing has been moved to, and the path that it is on. */
export class SvgPath {
  place: Transform = UNMOVED;
  protected d = '';
  /** Where the path has come to, as written. */
  private pen = { x: 0, y: 0 };
  protected disc: [number, number, number] | undefined;
  /** Around all points of the path, those that bend it among them. */
  protected around = NOWHERE;

  translate(x: number, y: number): void {
    this.place = moved(this.place, [1, 0, 0, 1, x, y]);
  }
  rotate(t: number): void {
    this.place = moved(this.place, [Math.cos(t), Math.sin(t), -Math.sin(t), Math.cos(t), 0, 0]);
  }
  scale(x: number, y: number): void {
    this.place = moved(this.place, [x, 0, 0, y, 0, 0]);
  }
  setTransform(...values: number[]): void {
    this.place = values.length === 6 ? (values as unknown as Transform) : UNMOVED;
  }
  resetTransform(): void {
    this.place = UNMOVED;
  }

  private written(x: number, y: number): SvgPath['pen'] {
    const [px, py] = placeIn(this.place, x, y);
    const [left, top, right, bottom] = this.around;
    this.around = [
      Math.min(left, px),
      Math.min(top, py),
      Math.max(right, px),
      Math.max(bottom, py),
    ];
    return { x: rounded(px), y: rounded(py) };
  }
  /** Begins a part of the path at a point. */
  private start(x: number, y: number): string {
    this.pen = this.written(x, y);
    return `M${short(this.pen.x)} ${short(this.pen.y)}`;
  }
  /** From where the path has come to, so that signs that are drawn often are written alike and compress. */
  private way(x: number, y: number): string {
    const to = this.written(x, y);
    return `${short(to.x - this.pen.x)} ${short(to.y - this.pen.y)}`;
  }

  beginPath(): void {
    this.d = '';
    this.disc = undefined;
    this.around = NOWHERE;
  }
  moveTo(x: number, y: number): void {
    this.d += this.start(x, y);
  }
  lineTo(x: number, y: number): void {
    this.d += this.d ? `l${this.way(x, y)}` : this.start(x, y);
    this.pen = this.written(x, y);
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.d += `c${this.way(a, b)} ${this.way(c, d)} ${this.way(e, f)}`;
    this.pen = this.written(e, f);
  }
  closePath(): void {
    if (this.d) this.d += 'z';
  }
  rect(x: number, y: number, w: number, h: number): void {
    this.written(x + w, y + h);
    this.d += `${this.start(x, y)}h${short(w)}v${short(h)}h${short(-w)}z`;
  }
  /** Full circles only; Chart.js draws no other arcs here. */
  arc(x: number, y: number, r: number): void {
    const [px, py] = placeIn(this.place, x, y);
    this.disc = [px, py, r];
  }
}
