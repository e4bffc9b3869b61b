const counts = new WeakMap<Request, number>();

/** Numbers the figures of a page in the order they are written, from 1. Call it before anything is awaited. */
export function nextNumber(request: Request): number {
  const number = (counts.get(request) ?? 0) + 1;
  counts.set(request, number);
  return number;
}
