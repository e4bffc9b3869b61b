import { drawPoint } from 'chart.js/helpers';
import { type Cut, WEIGHTS } from './cuts.ts';
import type { Paint } from './paint.ts';
import { LOOKS } from './roles.ts';
import type { Item } from './scene.ts';

/** Draws what stands around the marks, in order. */
export function drawItems(
  ctx: CanvasRenderingContext2D,
  items: readonly Item[],
  paint: Paint,
  cut: Cut,
): void {
  ctx.save();
  for (const item of items) {
    if (item.kind === 'text') {
      ctx.font = `${String(WEIGHTS[item.style])} ${String(cut.font[item.style])}px ${paint.family}`;
      ctx.textAlign = item.anchor === 'middle' ? 'center' : (item.anchor ?? 'left');
      ctx.textBaseline = 'alphabetic';
      if (item.halo) {
        ctx.strokeStyle = paint.color('paper');
        ctx.lineWidth = 4;
        ctx.lineJoin = 'round';
        ctx.strokeText(item.text, item.x, item.y);
      }
      ctx.fillStyle = paint.color(item.color);
      ctx.fillText(item.text, item.x, item.y);
    } else if (item.kind === 'line') {
      ctx.beginPath();
      for (const [x, y] of item.points) ctx.lineTo(x, y);
      ctx.strokeStyle = paint.color(item.color);
      ctx.lineWidth = item.width ?? 1;
      ctx.setLineDash(item.dash ?? []);
      ctx.stroke();
      ctx.setLineDash([]);
    } else if (item.kind === 'rect') {
      ctx.globalAlpha = item.alpha ?? 1;
      ctx.fillStyle = paint.fill(item.color);
      ctx.beginPath();
      ctx.rect(item.x, item.y, item.w, item.h);
      ctx.fill();
      ctx.globalAlpha = 1;
    } else if (item.kind === 'box') {
      ctx.strokeStyle = paint.color(item.color);
      ctx.lineWidth = 1;
      ctx.strokeRect(item.x, item.y, item.w, item.h);
    } else {
      const look = LOOKS[item.role];
      ctx.fillStyle = look.hollow ? paint.color('paper') : paint.fill(look.fill);
      ctx.strokeStyle = paint.color(look.outline ?? look.fill);
      ctx.lineWidth = 1.8;
      drawPoint(
        ctx,
        {
          pointStyle: look.shape,
          radius: item.radius * look.scale,
          rotation: 0,
          borderWidth: look.hollow ? 1.8 : 0,
        } as Parameters<typeof drawPoint>[1],
        item.x,
        item.y,
      );
    }
  }
  ctx.restore();
}
