import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../src/figures/svg/svg-context.ts';

const context = () => new SvgContext(100, 100, (text, size) => text.length * size, 10, 'p');

/** Draws squares of 8 in turn, each at a place and in a color. */
function drawn(...squares: [x: number, color: string][]): readonly string[] {
  const canvas = context();
  for (const [x, color] of squares) {
    canvas.fillStyle = color;
    canvas.fillRect(x, 0, 8, 8);
  }
  return canvas.out;
}

describe('what is drawn in one look', () => {
  it('becomes one element, though other things are drawn in between', () => {
    expect(drawn([0, 'a'], [10, 'b'], [20, 'a'], [30, 'b'])).toEqual([
      '<path d="M0 0h8v8h-8zM20 0h8v8h-8z" class="fill-a"/>',
      '<path d="M10 0h8v8h-8zM30 0h8v8h-8z" class="fill-b"/>',
    ]);
  });

  it('stays above what it was drawn over', () => {
    expect(drawn([0, 'a'], [4, 'b'], [8, 'a'])).toEqual([
      '<path d="M0 0h8v8h-8z" class="fill-a"/>',
      '<path d="M4 0h8v8h-8z" class="fill-b"/>',
      '<path d="M8 0h8v8h-8z" class="fill-a"/>',
    ]);
  });

  it('stays above a text, a disc and the edge of a stroke under it', () => {
    const under: ((canvas: SvgContext) => void)[] = [
      (canvas) => canvas.fillText('word', 15, 5),
      (canvas) => {
        canvas.beginPath();
        canvas.arc(20, 4, 6);
        canvas.fill();
      },
      (canvas) => {
        canvas.strokeStyle = 'b';
        canvas.lineWidth = 4;
        canvas.strokeRect(11, 0, 7, 8);
      },
    ];
    for (const draw of under) {
      const canvas = context();
      canvas.fillStyle = 'a';
      canvas.fillRect(0, 0, 8, 8);
      draw(canvas);
      canvas.fillStyle = 'a';
      canvas.fillRect(20, 0, 8, 8);
      expect(canvas.out).toHaveLength(3);
    }
  });

  it('stays in its series', () => {
    const canvas = context();
    canvas.fillStyle = 'a';
    canvas.fillRect(0, 0, 8, 8);
    canvas.beginSeries('one');
    canvas.fillRect(20, 0, 8, 8);
    canvas.endSeries();
    canvas.fillRect(40, 0, 8, 8);
    expect(canvas.out.filter((element) => element.startsWith('<path'))).toHaveLength(3);
  });
});
