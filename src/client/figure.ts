import type { FigureFile } from '../figures/output/to-json.ts';
import { askedBy } from '../lib/asked.ts';
import { asChart, asPicture } from './figure/chart-role.ts';
import { copyNumbers } from './figure/copy-numbers.ts';
import runtime from './figure/runtime.ts?address';

/** What the network can tell of itself; not every browser does. */
interface Connection {
  connection?: { saveData?: boolean };
}

/** Time after which a browser without idle callbacks counts as idle, in milliseconds. */
const SOON = 200;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, SOON);
};

/** Whether an event shows that a reader means the figure; a page that scrolls below a still mouse does not. */
function isIntent(event: Event): boolean {
  if (event.type !== 'pointermove') return true;
  const { pointerType, movementX, movementY } = event as PointerEvent;
  return pointerType !== 'touch' && (movementX !== 0 || movementY !== 0);
}

/** The data behind a figure, with all its views. */
async function dataOf(address: string): Promise<FigureFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
  return (await answer.json()) as FigureFile;
}

/**
 * A figure drawn from data. The page holds its picture and its words. The chart runtime and the data
 * are fetched when the figure comes near the window and the browser has nothing else to do; they are read once a reader
 * points at the figure, taps it or moves the focus into it, and put a canvas in place of the
 * picture. Where that fails the picture stays. Only an address that asks for another view starts
 * it unasked.
 */
class DataFigure extends HTMLElement {
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#observer.disconnect();
      if (!(navigator as Connection).connection?.saveData) whenIdle(() => this.#fetchAhead());
    },
    { rootMargin: '300px' },
  );
  readonly #intents = new AbortController();
  #parts: Promise<[typeof import('./figure/runtime.ts'), FigureFile]> | undefined;

  connectedCallback(): void {
    this.addEventListener('copy', copyNumbers);
    this.#offer(true);
    if (this.#isNamed()) {
      this.#unfold();
      void this.#start();
      return;
    }
    const { signal } = this.#intents;
    for (const type of ['pointermove', 'pointerup', 'focusin', 'change'])
      this.addEventListener(type, (event) => isIntent(event) && void this.#start(event), {
        signal,
        passive: true,
      });
    this.#observer.observe(this);
  }

  /** Whether the address names a view of this figure. */
  #isNamed(): boolean {
    const names = [...askedBy(location.search).keys()];
    return names.some((name) => name.startsWith(`${this.dataset['id'] ?? ''}.`));
  }

  /** Opens the fold in which the figure stands, so that its view can be seen. */
  #unfold(): void {
    const fold = this.closest('details');
    if (fold) fold.open = true;
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#intents.abort();
  }

  /** Lets controls and picture take the focus, or not. */
  #offer(working: boolean): void {
    for (const fieldset of this.querySelectorAll<HTMLFieldSetElement>('form fieldset'))
      fieldset.disabled = !working;
    const art = this.querySelector<HTMLElement>('.figure-art');
    if (art && working) asChart(art, 'group');
    else if (art) asPicture(art);
  }

  /** Has the browser keep what is needed later. To read it takes long, and would stop a page that is scrolled. */
  #fetchAhead(): void {
    for (const address of [runtime, this.dataset['file'] ?? ''])
      fetch(address, { priority: 'low' })
        .then((answer) => answer.blob())
        .catch(() => undefined);
  }

  #load(): Promise<[typeof import('./figure/runtime.ts'), FigureFile]> {
    this.#parts ??= Promise.all([
      import('./figure/runtime.ts'),
      dataOf(this.dataset['file'] ?? ''),
    ]).catch((error: unknown) => {
      // Asked again, they may arrive.
      this.#parts = undefined;
      throw error;
    });
    return this.#parts;
  }

  async #start(intent?: Event): Promise<void> {
    this.#intents.abort();
    this.#observer.disconnect();
    let meant = intent;
    const pressed = (event: Event): void => {
      meant = event;
    };
    // What is pressed while the parts arrive is what the reader waits for.
    this.addEventListener('pointerup', pressed);
    try {
      const [{ mount }, file] = await this.#load();
      await mount(this, file, () => meant);
    } catch (error) {
      console.error(error);
      this.#offer(false);
      const status = this.querySelector('[data-status]');
      if (status)
        status.textContent =
          'The interactive view could not be loaded. The picture shows the first view, complete.';
    } finally {
      this.removeEventListener('pointerup', pressed);
    }
  }
}
customElements.define('data-figure', DataFigure);
