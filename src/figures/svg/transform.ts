/** A transform of a drawing, in the order in which a canvas takes it: a, b, c, d, e, f. */
export type Transform = readonly [number, number, number, number, number, number];

export const UNMOVED: Transform = [1, 0, 0, 1, 0, 0];

/** One transform after another. */
export const moved = ([a, b, c, d, e, f]: Transform, o: Transform): Transform => [
  a * o[0] + c * o[1],
  b * o[0] + d * o[1],
  a * o[2] + c * o[3],
  b * o[2] + d * o[3],
  a * o[4] + c * o[5] + e,
  b * o[4] + d * o[5] + f,
];

/** Where a point comes to stand. */
export const placeIn = ([a, b, c, d, e, f]: Transform, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
