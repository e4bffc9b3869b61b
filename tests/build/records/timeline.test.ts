import { describe, expect, it } from 'vitest';
import { readBase } from '../../../scripts/site/base.ts';
import { inOrder } from '../../../src/evidence/timeline.ts';
import { records } from '../../support/records.ts';
import { changeWords, dateWords, readAgainst } from '../../support/said';
import { DIST, readPage } from '../../support/site';

const faultsOf = readAgainst(records.sources, readBase(DIST));
const PROJECTS = {
  linkerd: 'Linkerd',
  cilium: 'Cilium',
  istio: 'Istio',
  envoy: 'Envoy',
  industry: 'Industry',
};

describe('the list of events', () => {
  const root = readPage('/timeline/');

  it('says of every event what the record says, under its year', () => {
    const faults = records.events.flatMap(({ id, date, project, title, detail, sources }) =>
      faultsOf({
        name: id,
        part: root.querySelector(`section[id="year-${date.slice(0, 4)}"] li[id="event-${id}"]`),
        words: [
          dateWords(date),
          PROJECTS[project],
          title,
          detail,
          ...changeWords(records.changes, 'events', id),
          root.querySelector(`li[id="event-${id}"] [data-living]`)?.textContent,
        ],
        sources,
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is in the order of time, and holds every event once', () => {
    const items = root.querySelectorAll('li[id^="event-"]');
    const dates = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(dates).toEqual(dates.toSorted());
    expect(items.map((item) => item.id.slice(6))).toEqual(
      inOrder(records.events).map(({ id }) => id),
    );
  });
});
