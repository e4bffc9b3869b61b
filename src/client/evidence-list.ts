/**
 * `<evidence-list data-base data-from data-records>` puts the records of the list in the address on
 * one sheet. The list stays in the address; it is kept in the browser only while the reader asks for that.
 */
import type { ChoiceData } from '@/lib/choose/data';
import { listed, type Picked, readList, without } from '@/lib/choose/picked';
import {
  type ClaimRecord,
  evidenceSheet,
  type FeatureRecord,
  type Sheeted,
} from '@/lib/choose/sheet';
import { sayIgnored } from './ignored';
import { absoluteFrom, bring, LOST, notice, noticeOf, show, today } from './written-document';

/** Name under which a list is kept in the browser. */
const KEPT = 'linkerd-vs-cilium:list';

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
};

function keep(query: string | null): void {
  try {
    if (query === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, query);
  } catch {
    // Storage can be forbidden; the address still holds the list.
  }
}

class EvidenceList extends HTMLElement {
  #data: ChoiceData | undefined;
  #picked: readonly Picked[] = [];

  async connectedCallback(): Promise<void> {
    this.#data = await bring<ChoiceData>(this.dataset['records'] ?? '');
    if (!this.#data) {
      notice(this, LOST);
      return;
    }
    const kept = stored();
    const box = this.querySelector<HTMLInputElement>('[data-keep]');
    if (box) {
      box.checked = kept !== null;
      box.addEventListener('change', () => keep(box.checked ? listed(this.#picked) : null));
    }
    addEventListener('popstate', this.#onAddress);
    // Once, in the form in which it is short: what was kept, then what links have carried here.
    const { picked, ignored } = readList(`${kept ?? ''}&${location.search.slice(1)}`);
    if (picked.length > 0) history.replaceState(null, '', location.pathname + listed(picked));
    await this.#write(picked, ignored);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
  }

  #onAddress = async (): Promise<void> => {
    const { picked, ignored } = readList(location.search);
    await this.#write(picked, ignored);
  };

  async #write(picked: readonly Picked[], ignored: readonly string[] = []): Promise<void> {
    const data = this.#data;
    if (!data) return;
    const found = await Promise.all(picked.map((one) => this.#bring(one, data)));
    const records = found.filter((one) => one !== undefined);
    const lost = picked.filter((_, i) => !found[i]).map(({ kind, id }) => `${kind}.${id}`);
    const unknown = [...ignored, ...lost];
    void sayIgnored(noticeOf(this), unknown);
    this.#picked = records.map(({ kind, id }) => ({ kind, id }));
    if (stored() !== null) keep(listed(this.#picked));
    this.querySelector('[data-none]')?.toggleAttribute('hidden', records.length > 0);
    this.querySelector('[data-some]')?.toggleAttribute('hidden', records.length === 0);
    this.#offerRemoval(records);
    const { base = '', from = '' } = this.dataset;
    show(
      this,
      evidenceSheet(records, {
        site: data.site,
        options: data.options,
        sourceOf: (id) => data.sources[id],
        date: today(),
        at: absoluteFrom(base),
        from: from + listed(this.#picked),
      }),
    );
    this.querySelector('[data-shown]')?.toggleAttribute('hidden', records.length === 0);
    if (records.length === 0) this.querySelector('[data-offer]')?.setAttribute('hidden', '');
  }

  async #bring(one: Picked, data: ChoiceData): Promise<Sheeted | undefined> {
    const { base = '' } = this.dataset;
    if (one.kind === 'requirements') {
      const requirement = data.requirements.find(({ id }) => id === one.id);
      return requirement && { ...one, path: requirement.path, requirement };
    }
    const path = data.places[one.kind].find(({ id }) => id === one.id)?.path;
    if (!path) return undefined;
    const file = `${base}data/${one.kind}/${one.id}.json`;
    if (one.kind === 'claims') {
      const claim = await bring<ClaimRecord>(file);
      return claim && { ...one, path, claim };
    }
    const feature = await bring<FeatureRecord>(file);
    return feature && { ...one, path, feature };
  }

  #offerRemoval(records: readonly Sheeted[]): void {
    const items = records.map((record) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.textContent = 'Remove';
      button.setAttribute('aria-label', `Remove ${record.id}`);
      button.addEventListener('click', () => {
        const rest = without(this.#picked, record);
        history.pushState(null, '', location.pathname + listed(rest));
        this.querySelector<HTMLElement>('[data-some]')?.focus();
        void this.#write(rest);
      });
      item.append(`${record.kind.slice(0, -1)} ${record.id} `, button);
      return item;
    });
    this.querySelector('[data-items]')?.replaceChildren(...items);
  }
}
customElements.define('evidence-list', EvidenceList);
