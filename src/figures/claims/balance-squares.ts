import type { Balance } from '../../evidence/balance.ts';

const SIDE = 9;
const PITCH = 12;
const GAP = 4;
export const BALANCE_HEIGHT = 18;

/** Paths of the squares of a balance, and the picture they lie in, in pixels. */
export interface BalanceDrawing {
  width: number;
  /** Where the line between the sides stands. */
  middle: number;
  /** Filled squares to the right of the line; empty where there is no source for the claim. */
  for: string;
  /** Open squares to the left of it. */
  against: string;
}

const square = (x: number, size: number): string => {
  const y = (BALANCE_HEIGHT - size) / 2;
  return `M${String(x)} ${String(y)}h${String(size)}v${String(size)}h-${String(size)}z`;
};
const squares = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

/** One square is one source. Every row is as wide as the widest, so that the lines stand in one column. */
export function balanceSquares(
  balance: Omit<Balance, 'context'>,
  room: Omit<Balance, 'context'>,
): BalanceDrawing {
  const middle = room.against * PITCH + 2;
  return {
    middle,
    width: middle + GAP + room.for * PITCH,
    for: squares(balance.for, (i) => square(middle + GAP + i * PITCH, SIDE)),
    // Open squares are outlined, so they are drawn half a line smaller on each side.
    against: squares(balance.against, (i) =>
      square(middle - GAP - SIDE - i * PITCH + 0.75, SIDE - 1.5),
    ),
  };
}
