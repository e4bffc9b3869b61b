/** How long a notice stays, in milliseconds. */
const STAYS = 4000;

let line: HTMLElement | undefined;
let timer = 0;

/** Says in a line at the foot of the window that something was done; readers of screens hear it. */
export function say(text: string): void {
  if (!line) {
    line = document.createElement('p');
    line.role = 'status';
    line.className = 'said no-print';
    document.body.append(line);
  }
  const shown = line;
  shown.textContent = '';
  // A live region that comes with its words is not read out.
  requestAnimationFrame(() => (shown.textContent = text));
  clearTimeout(timer);
  timer = window.setTimeout(() => (shown.textContent = ''), STAYS);
}
