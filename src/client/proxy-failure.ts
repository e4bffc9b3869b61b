import type { FigureFile } from '../figures/output/to-json.ts';
import type { ClusterSpec } from '../figures/spec.ts';
import { askedBy } from '../lib/asked.ts';
import { broughtPage } from './brought-page.ts';
import { sayIgnored } from './ignored.ts';

/** A case: what stops, and what the Cilium side runs. */
interface Case {
  stop: string;
  cilium: string;
}

/** The options of a case, by which the file of the figure and its address name it. */
const OPTIONS = ['stop', 'cilium'] as const;

/** States of a part. A page holds the styles of those that its scripts name. */
const MARKS = ['http', 'tcp', 'gone', 'stopped', 'proxy'] as const;

/**
 * Lets the reader stop proxies, nodes and control planes. The page holds the first case; what the others say comes from
 * the data file of the figure, and in a text also the drawings that can show them, from the page of the figure, once a
 * reader points at this one, or an address names a case.
 */
class ProxyFailure extends HTMLElement {
  #first: Case = { stop: '', cilium: '' };
  #shown = this.#first;
  #all: Promise<Record<string, ClusterSpec> | undefined> | undefined;

  connectedCallback(): void {
    const { stop = '', setup = '' } = this.dataset;
    this.#first = { stop, cilium: setup };
    this.#shown = this.#first;
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        void this.#choose({ [target.dataset['key'] ?? '']: target.value });
    });
    this.addEventListener('click', ({ clientX, clientY }) => {
      // What was there at the click may have been the still picture.
      void this.#load().then(() => {
        const hit = document.elementFromPoint(clientX, clientY)?.closest('[data-pick]');
        if (hit) void this.#choose({ stop: this.#picked(hit) });
      });
    });
    this.addEventListener('pointerover', () => void this.#load(), { once: true });
    addEventListener('popstate', () => void this.#show(this.#asked()));
    if (location.search) void this.#show(this.#asked());
  }

  /** The case that the address names; parts that it does not name, or that nobody offers, are those of the first. */
  #asked(): Case {
    const query = askedBy(location.search);
    const asked = { ...this.#first };
    const unknown: string[] = [];
    for (const option of OPTIONS) {
      // The short names are those of older links.
      const value = query.get(`proxy-failure.${option}`) ?? query.get(option);
      if (value === null) continue;
      if (this.#radio(option, value)) asked[option] = value;
      else unknown.push(value);
    }
    void sayIgnored(this.querySelector<HTMLElement>('[data-notice]'), unknown);
    return asked;
  }

  #radio(option: string, value: string): HTMLInputElement | null {
    return this.querySelector(`input[data-key="${option}"][value="${CSS.escape(value)}"]`);
  }

  /** What every case says, once the drawings that can show them are there; undefined where something does not arrive. */
  #load(): Promise<Record<string, ClusterSpec> | undefined> {
    const { file = '', brings } = this.dataset;
    this.#all ??= Promise.all([
      fetch(file).then((answer) => answer.json() as Promise<FigureFile<ClusterSpec>>),
      brings && broughtPage(brings),
    ]).then(
      ([{ views }, page]) => {
        const whole = page ? page.querySelector(this.localName) : null;
        if (brings && !whole) this.#all = undefined;
        // Choices and notice stay, and with them the focus.
        if (whole)
          this.replaceChildren(...[...this.children].slice(0, 2), ...[...whole.children].slice(2));
        return brings && !whole ? undefined : views;
      },
      () => {
        // Asked again, it may arrive.
        this.#all = undefined;
        return undefined;
      },
    );
    return this.#all;
  }

  #notify(words: string): void {
    const notice = this.querySelector('[data-notice]');
    if (notice) Object.assign(notice, { textContent: words, hidden: !words });
  }

  /** A second tap starts what the first one stopped. A node's proxy is picked by the first pod beside it. */
  #picked(hit: Element): string {
    const pick = hit.getAttribute('data-pick') ?? '';
    const node = pick.replace('proxy:', '');
    if (node === pick) return pick === this.#shown.stop ? 'none' : pick;
    const stopped = hit.closest('[data-part]')?.getAttribute('data-mark') === 'stopped';
    const first = this.#radio('stop', node)?.closest('div')?.querySelector('input');
    return (!stopped && first?.value) || 'none';
  }

  async #choose(change: Partial<Case>): Promise<void> {
    if (!(await this.#show({ ...this.#shown, ...change }))) return;
    this.#notify('');
    const address = new URL(location.href);
    for (const option of OPTIONS) {
      const value = this.#shown[option];
      address.searchParams.delete(option);
      address.searchParams.delete(`proxy-failure.${option}`);
      if (value !== this.#first[option]) address.searchParams.set(`proxy-failure.${option}`, value);
    }
    if (this.dataset['steps'] === undefined) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  }

  /** Shows a case; says so where it cannot. */
  async #show(wanted: Case): Promise<boolean> {
    const view = (await this.#load())?.[`stop=${wanted.stop}&cilium=${wanted.cilium}`];
    if (view) this.#shown = wanted;
    else this.#notify('Other cases could not be loaded.');
    for (const option of OPTIONS) {
      const input = this.#radio(option, this.#shown[option]);
      if (input) input.checked = true;
    }
    if (!view) return false;
    const isFirst = OPTIONS.every((option) => wanted[option] === this.#first[option]);
    Object.assign(this.dataset, {
      setup: wanted.cilium,
      stop: wanted.stop,
      // What is taken along is the view that is shown.
      shown: isFirst ? '' : `${wanted.stop}-${wanted.cilium}`,
    });
    for (const { series, marks, words } of view.chart.sides) {
      const side = this.querySelector(`[data-side=${series}]`);
      for (const { dataset } of side?.querySelectorAll<SVGElement>('[data-part]') ?? [])
        dataset['mark'] = MARKS.find((mark) => mark === marks[dataset['part'] ?? '']) ?? 'none';
      for (const line of side?.querySelectorAll<HTMLElement>('[data-line]') ?? [])
        line.textContent = words[line.dataset['line'] as keyof typeof words];
    }
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== view.summary) status.textContent = view.summary;
    return true;
  }
}

customElements.define('proxy-failure', ProxyFailure);
