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

/** Events of one touch are not further apart, in milliseconds. */
const SAME_TOUCH = 50;

/**
 * Lets pointer and keyboard read exact values: in a tooltip, and in words in the status line.
 * Where the figure has buttons for its steps, they move as the keys do, and a line counts along.
 * Returns what takes up the touch or click that started the figure.
 */
export function followPointerAndKeys(
  canvas: FigureCanvas,
  host: HTMLElement,
): (start: PointerEvent) => void {
  const { element } = canvas;
  const status = host.querySelector('[data-status]');
  const count = host.querySelector('[data-step-count]');
  asChart(element, 'application');
  element.setAttribute('aria-roledescription', 'chart');

  // A mouse that only rests gives no focus; Escape then comes to the document.
  const dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') show(-1);
  };
  let said = '';
  const show = (at: number): void => {
    const stop = canvas.show(at);
    const words = stop ? `${stop.title}: ${stop.lines.join('; ').replaceAll('.; ', '. ')}` : '';
    if (words) document.addEventListener('keydown', dismiss);
    else document.removeEventListener('keydown', dismiss);
    // What others say there, such as that a view could not be loaded, is not for the pointer to take away.
    const isOurs = words !== '' || status?.textContent === said;
    if (status && isOurs && status.textContent !== words) status.textContent = words;
    said = words;
    if (count) count.textContent = stop ? `${String(at + 1)} of ${String(canvas.count)}` : '';
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
  let taken = Number.NEGATIVE_INFINITY;
  const press = ({ target, timeStamp }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-step]');
    // The click of the touch that started the figure may still come; it is the same step.
    if (button && timeStamp - taken > SAME_TOUCH) show(canvas.next(Number(button.dataset['step'])));
  };
  host.addEventListener('click', press);
  return (start) => {
    if (element.parentElement?.contains(start.target as Node)) follow(start);
    // A mouse that only passes over a button presses nothing.
    if (start.type === 'pointermove') return;
    press(start);
    taken = start.timeStamp;
  };
}
