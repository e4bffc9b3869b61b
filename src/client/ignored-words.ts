import { ignoredWords } from '@/lib/ignored';

/** Names in a notice what the address asks for that is not known here. */
export function writeIgnored(notice: Element, values: readonly string[]): void {
  const pieces = ignoredWords(values).map((piece) => {
    if (typeof piece === 'string') return piece;
    const quoted = document.createElement('bdi');
    quoted.textContent = piece.value;
    return quoted;
  });
  notice.replaceChildren(...pieces);
}
