import { podsOn } from '../figures/proxy-failure/cluster.ts';
import { marks } from '../figures/proxy-failure/marks.ts';
import { findTarget, outage } from '../figures/proxy-failure/model.ts';
import { initial, readState, type State, writeState } from '../figures/proxy-failure/state.ts';
import { announce, describe } from '../figures/proxy-failure/words.ts';
import { askedBy } from '../lib/asked.ts';
import { broughtPage } from './brought-page.ts';
import { sayIgnored } from './ignored.ts';

/**
 * Lets the reader stop proxies, nodes and control planes. In a text the page holds the first case; the
 * others come from the page of the figure once a reader points at this one, or an address names one.
 */
class ProxyFailure extends HTMLElement {
  #state: State = initial;
  #whole: Promise<boolean> | undefined;

  connectedCallback(): void {
    const { state, unknown } = readState(askedBy(location.search));
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
    void sayIgnored(this.querySelector<HTMLElement>('[data-notice]'), unknown);
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        this.#with(() => this.#choose(target.dataset['key'], target.value));
    });
    this.addEventListener('click', ({ clientX, clientY }) => {
      // What was there at the click may have been the still picture.
      this.#with(() => {
        const hit = document.elementFromPoint(clientX, clientY);
        const pick = hit?.closest<SVGElement>('[data-pick]')?.dataset['pick'];
        if (pick) this.#choose('stop', this.#picked(pick));
      });
    });
    this.addEventListener('pointerover', () => void this.#drawings(), { once: true });
    if (location.search) this.#with(() => this.#show(state));
    else this.#show(state);
  }

  /** Puts the drawings of every case in place of the still ones, which they cover to the pixel; false where they do not arrive. */
  #drawings(): Promise<boolean> {
    const { brings } = this.dataset;
    this.#whole ??= brings
      ? broughtPage(brings).then((page) => {
          const whole = page?.querySelector(this.localName);
          // Choices and notice stay, and with them the focus.
          if (whole)
            this.replaceChildren(
              ...[...this.children].slice(0, 2),
              ...[...whole.children].slice(2),
            );
          // Asked again, it may arrive.
          else this.#whole = undefined;
          this.#show(this.#state);
          return !!whole;
        })
      : Promise.resolve(true);
    return this.#whole;
  }

  /** What needs the drawings of every case: done once they are there, or why not. */
  #with(work: () => void): void {
    void this.#drawings().then((arrived) => {
      if (arrived) work();
      else this.#notify('Other cases could not be loaded.');
    });
  }

  #notify(words: string): void {
    const notice = this.querySelector('[data-notice]');
    if (notice) Object.assign(notice, { textContent: words, hidden: !words });
  }

  /** A second tap starts what the first one stopped. A node's proxy is picked by its first pod. */
  #picked(id: string): string {
    const now = this.#state.target;
    const node = id.replace('proxy:', '');
    if (id === now.id || (id !== node && now.kind === 'proxy' && now.pod.node === node))
      return 'none';
    return id === node ? id : (podsOn(node)[0]?.id ?? 'none');
  }

  #choose(key: string | undefined, value: string): void {
    const target = (key === 'stop' && findTarget(value)) || this.#state.target;
    const setup = key === 'stop' ? this.#state.setup : value === 'http' ? 'http' : 'ztunnel';
    this.#show({ target, setup });
    this.#notify('');
    const address = new URL(location.href);
    address.search = String(writeState(address.searchParams, this.#state));
    history.replaceState(history.state, '', address);
  }

  #show(state: State): void {
    this.#state = state;
    Object.assign(this.dataset, { setup: state.setup, stop: state.target.id });
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === state.target.id || input.value === state.setup;
    for (const side of this.querySelectorAll<HTMLElement>('[data-side]')) {
      const mesh = side.dataset['side'] === 'linkerd' ? 'linkerd' : state.setup;
      const known = marks(mesh, state.target);
      for (const { dataset } of side.querySelectorAll<SVGElement>('[data-part]'))
        dataset['mark'] = known[dataset['part'] ?? ''] ?? 'none';
      const words = describe(outage(mesh, state.target));
      for (const line of side.querySelectorAll<HTMLElement>('[data-line]'))
        line.textContent = words[line.dataset['line'] as keyof typeof words];
    }
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== announce(state)) status.textContent = announce(state);
  }
}

customElements.define('proxy-failure', ProxyFailure);
