import type { FigureCanvas } from './canvas.ts';
import { asChart } from './chart-role.ts';

/** How far a key moves over the marks in reading order. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
};

/**
 * Lets pointer and keyboard read exact values: in a tooltip, and in words in the status line.
 * Returns what shows the value at a place.
 */
export function followPointerAndKeys(
  canvas: FigureCanvas,
  status: Element | null,
): (place: PointerEvent) => void {
  const { element } = canvas;
  asChart(element, 'application');
  element.setAttribute('aria-roledescription', 'chart');

  const show = (at: number): void => {
    const stop = canvas.show(at);
    const words = stop ? `${stop.title}: ${stop.lines.join('; ')}` : '';
    if (status && status.textContent !== words) status.textContent = words;
  };
  const follow = ({ clientX, clientY }: PointerEvent): void => show(canvas.find(clientX, clientY));
  element.addEventListener('pointermove', follow);
  element.addEventListener('pointerdown', follow);
  element.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') show(-1);
  });
  element.addEventListener('blur', () => show(-1));
  element.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') {
      show(-1);
      element.blur();
    } else if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      show(canvas.next(step));
    }
  });
  return follow;
}
