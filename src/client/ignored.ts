/**
 * Says in a notice what the address asks for that its part of the page does not know, and nothing where
 * there is nothing of that kind. How it is said comes only then.
 */
export async function sayIgnored(
  notice: HTMLElement | null,
  values: readonly string[],
): Promise<void> {
  if (!notice) return;
  notice.hidden = true;
  if (values.length === 0) return;
  const { search } = location;
  const { writeIgnored } = await import('./ignored-words');
  // Meanwhile the reader may have chosen something that is known.
  if (location.search !== search) return;
  writeIgnored(notice, values);
  notice.hidden = false;
}
