/** Most signs of one value, and most values, that a page names of what an address asks for: it can ask for anything. */
const LONGEST = 60;
const MOST = 3;

/** What is said of values that a page as a whole does not know. */
export const IGNORED = 'which this page does not know. It is ignored.';

/** How a notice is worded; charts get it from their figure, so that they stay one file. */
export type SayUnknown = typeof sayUnknown;

/** Says in a notice what of the address is not known; hides it where there is nothing to say. */
export function sayUnknown(
  notice: HTMLElement | null,
  values: readonly string[],
  rest: string,
): void {
  if (!notice) return;
  notice.hidden = !values.length;
  notice.textContent = 'The address asks for ';
  for (const [i, value] of values.slice(0, MOST).entries()) {
    // Whatever its script and direction, it must not turn the sentence around it.
    const named = document.createElement('bdi');
    named.textContent = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    notice.append(i ? ' and “' : '“', named, '”');
  }
  notice.append(values.length > MOST ? ' and more, ' : ', ', rest);
}
