/** `<decision-record data-base data-from data-records>` writes the decision record of the choice in the address. */
import type { ChoiceData } from '@/lib/choose/data';
import { decisionRecord } from '@/lib/choose/decision-record';
import { readState, writeState } from '@/lib/choose/state';
import { sayIgnored } from './ignored';
import { offer } from './offer-document';
import { absoluteFrom, bring, LOST, notice, noticeOf, show, today } from './written-document';

class DecisionRecord extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '', from = '', records = '' } = this.dataset;
    const data = await bring<ChoiceData>(records);
    if (!data) {
      notice(this, LOST);
      return;
    }
    const order = data.requirements.map(({ id }) => id);
    const { state, ignored } = readState(location.search, new Set(order));
    void sayIgnored(noticeOf(this), ignored);
    const query = writeState({ ...state, mine: false }, order);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-carry]'))
      link.href = link.pathname + query + link.hash;
    const none = state.needs.size === 0;
    this.querySelector('[data-none]')?.toggleAttribute('hidden', !none);
    if (none) return;
    const occasion = { date: today(), at: absoluteFrom(base), from: from + query };
    const written = decisionRecord(data, state.needs, occasion);
    show(this, written);
    offer(this, written, 'decision-record.md');
  }
}
customElements.define('decision-record', DecisionRecord);
