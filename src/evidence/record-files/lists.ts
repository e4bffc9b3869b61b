import type { Advisory } from '../../schemas/advisory.ts';
import type { Event } from '../../schemas/event.ts';
import type { Source } from '../../schemas/source.ts';
import { inOrder } from '../timeline.ts';
import { recordFile, spaced } from './table.ts';

export const sources = recordFile<Source>('/sources/', {
  of: (records) => records.sources,
  // `url` of a source is the address of the document.
  addressIn: 'entry',
  columns: [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['publisher', ({ publisher }) => publisher],
    ['date', ({ date }) => date],
    ['kind', ({ kind }) => kind],
    ['read', ({ read }) => read],
    ['url', ({ url }) => url],
    ['other_urls', ({ altUrls }) => spaced(altUrls ?? [])],
    ['note', ({ note }) => note ?? null],
  ],
});

export const timeline = recordFile<Event>('/timeline/', {
  of: (records) => inOrder(records.events),
  prefix: 'event-',
  columns: [
    ['id', ({ id }) => id],
    ['date', ({ date }) => date],
    ['project', ({ project }) => project],
    ['title', ({ title }) => title],
    ['detail', ({ detail }) => detail],
    ['source_ids', (event) => spaced(event.sources)],
  ],
});

export const advisories = recordFile<Advisory>('/security-record/', {
  of: (records) => records.advisories,
  columns: [
    ['id', ({ id }) => id],
    ['cve', ({ cve }) => cve],
    ['ghsa', ({ ghsa }) => ghsa],
    ['project', ({ project }) => project],
    ['scope', ({ scope }) => scope],
    ['component', ({ component }) => component ?? null],
    ['date', ({ date }) => date],
    ['year', ({ year }) => year],
    ['date_basis', ({ dateBasis }) => dateBasis],
    ['severity', ({ severity }) => severity],
    ['cvss', ({ cvss }) => cvss ?? null],
    ['title', ({ title }) => title],
    ['memory_safety', ({ memorySafety }) => memorySafety],
    ['memory_class', ({ memoryClass }) => memoryClass ?? null],
    ['service_mesh_relevant', ({ serviceMeshRelevant }) => serviceMeshRelevant],
    ['note', ({ note }) => note ?? null],
    ['source_ids', (row) => spaced(row.sources)],
  ],
});
