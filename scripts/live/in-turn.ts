/** Does something for each item, so many at a time, and keeps the order of the answers. */
export async function inTurn<T, R>(
  items: readonly T[],
  many: number,
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) answers[at] = await act(items[at] as T);
  };
  await Promise.all(Array.from({ length: Math.min(many, items.length) }, work));
  return answers;
}
