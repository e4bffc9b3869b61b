import { podsOn } from '../figures/proxy-failure/cluster.ts';
import { marks } from '../figures/proxy-failure/marks.ts';
import { findTarget, outage } from '../figures/proxy-failure/model.ts';
import { initial, readState, type State, writeState } from '../figures/proxy-failure/state.ts';
import { announce, describe } from '../figures/proxy-failure/words.ts';

/** Lets the reader stop proxies, nodes and control planes in the picture that the page already holds. */
class ProxyFailure extends HTMLElement {
  #state: State = initial;

  connectedCallback(): void {
    const { state, unknown } = readState(new URLSearchParams(location.search));
    for (const fieldset of this.querySelectorAll('fieldset')) fieldset.disabled = false;
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (notice && unknown.length) {
      notice.textContent = `The address asks for “${unknown.join('” and “')}”, which this figure does not have. It shows the default instead.`;
      notice.hidden = false;
    }
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        this.#choose(target.getAttribute('data-key'), target.value);
    });
    this.addEventListener('click', ({ target }) => {
      const pick = target instanceof Element && target.closest('[data-pick]');
      if (pick) this.#choose('stop', this.#picked(pick.getAttribute('data-pick') ?? ''));
    });
    this.#show(state);
  }

  /** A second tap starts what the first one stopped. A node's proxy is picked by its first pod. */
  #picked(id: string): string {
    const now = this.#state.target;
    const node = id.replace('proxy:', '');
    if (id === now.id || (id !== node && now.kind === 'proxy' && now.pod.node === node))
      return 'none';
    return id === node ? id : (podsOn(node)[0]?.id ?? 'none');
  }

  #choose(key: string | null, value: string): void {
    const target = (key === 'stop' && findTarget(value)) || this.#state.target;
    const setup = key === 'stop' ? this.#state.setup : value === 'http' ? 'http' : 'ztunnel';
    this.#show({ target, setup });
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (notice) notice.hidden = true;
    const query = writeState(new URLSearchParams(location.search), this.#state).toString();
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query && `?${query}`}${location.hash}`,
    );
  }

  #show(state: State): void {
    this.#state = state;
    this.setAttribute('data-setup', state.setup);
    this.setAttribute('data-stop', state.target.id);
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === state.target.id || input.value === state.setup;
    for (const side of this.querySelectorAll('[data-side]')) {
      const mesh = side.getAttribute('data-side') === 'linkerd' ? 'linkerd' : state.setup;
      const known = marks(mesh, state.target);
      for (const part of side.querySelectorAll('[data-part]'))
        part.setAttribute('data-mark', known[part.getAttribute('data-part') ?? ''] ?? 'none');
      const words = describe(outage(mesh, state.target));
      for (const line of side.querySelectorAll('[data-line]'))
        line.textContent = words[line.getAttribute('data-line') as keyof typeof words];
    }
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== announce(state)) status.textContent = announce(state);
  }
}

customElements.define('proxy-failure', ProxyFailure);
