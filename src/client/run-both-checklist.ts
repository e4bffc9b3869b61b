/** `<run-both-checklist data-base data-from data-records>` writes the checklist for the cluster that its fields tell of. */

import { type Cluster, checklist, readCluster, writeCluster } from '@/lib/choose/checklist';
import type { ChoiceData } from '@/lib/choose/data';
import { sayIgnored } from './ignored';
import { offer } from './offer-document';
import { absoluteFrom, bring, LOST, notice, noticeOf, show, today } from './written-document';

class RunBothChecklist extends HTMLElement {
  #data: ChoiceData | undefined;

  async connectedCallback(): Promise<void> {
    this.#data = await bring<ChoiceData>(this.dataset['records'] ?? '');
    if (!this.#data) {
      notice(this, LOST);
      return;
    }
    this.addEventListener('change', this.#onChange);
    addEventListener('popstate', this.#onAddress);
    this.#onAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onAddress);
  }

  get #fields(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-condition]')];
  }

  #onAddress = (): void => {
    if (!this.#data) return;
    const { cluster, ignored } = readCluster(location.search, this.#data.conditions);
    void sayIgnored(noticeOf(this), ignored);
    for (const field of this.#fields)
      field.value = cluster.get(field.dataset['condition'] ?? '') ?? '';
    this.#write(this.#data, cluster);
  };

  #onChange = (): void => {
    if (!this.#data) return;
    const said = this.#fields.flatMap(({ dataset, value }): [string, string][] =>
      value ? [[dataset['condition'] ?? '', value]] : [],
    );
    const cluster: Cluster = new Map(said);
    const query = writeCluster(cluster, this.#data.conditions, location.search);
    history.pushState(null, '', location.pathname + query);
    notice(this, '');
    this.#write(this.#data, cluster);
  };

  #write(data: ChoiceData, cluster: Cluster): void {
    const { base = '', from = '' } = this.dataset;
    const query = writeCluster(cluster, data.conditions);
    const occasion = { date: today(), at: absoluteFrom(base), from: from + query };
    const written = checklist(data, cluster, occasion);
    show(this, written);
    offer(this, written, 'run-both-checklist.md');
  }
}
customElements.define('run-both-checklist', RunBothChecklist);
