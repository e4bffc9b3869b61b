import { filePath, pathOf } from '../../kinds/addresses.ts';
import type { Records } from '../../kinds/index.ts';
import type { Address } from '../../lib/urls.ts';
import type { Run } from '../../schemas/livewyer-runs.ts';
import { evidenceLink } from './evidence-link.ts';
import { printedRun } from './printed.ts';

const file = (name: string, format = 'json'): string =>
  filePath(`benchmarks/livewyer-2024/${name}`, format);

/** The published files of the LiveWyer study. */
export const LIVEWYER_FILES = [
  { path: file('runs', 'csv'), what: 'every run, one in a row' },
  { path: file('runs'), what: 'the same, with histograms' },
  { path: file('resources'), what: 'CPU and memory, picture by picture' },
  { path: file('caveats'), what: 'caveats and contradictions' },
  { path: file('comparisons'), what: 'which runs may be compared' },
  { path: file('study'), what: 'setup, environments, the earlier iteration' },
] as const;

// Not in the types of the language yet: a number with exactly these digits.
const { rawJSON } = JSON as unknown as { rawJSON: (digits: string) => unknown };

const runJson = (run: Run, { study }: Records, address: Address): unknown => ({
  ...printedRun(run, rawJSON),
  resultFile: evidenceLink(run.evidence, study).href,
  url: address(pathOf('runs', run.id)),
});

/** Content of every JSON file of the study, by its name: numbers of runs keep the zeros that were printed. */
export const LIVEWYER_JSON = {
  runs: (records: Records, address: Address) => ({
    records: records.runs.map((run) => runJson(run, records, address)),
  }),
  resources: ({ resources }: Records) => resources,
  caveats: ({ caveats }: Records, address: Address) => ({
    ...caveats,
    caveats: caveats.caveats.map((caveat) => ({
      ...caveat,
      url: address(pathOf('caveats', caveat.id)),
    })),
  }),
  comparisons: ({ comparisons }: Records) => comparisons,
  study: ({ study }: Records) => study,
} satisfies Record<string, (records: Records, address: Address) => object>;
export type LivewyerFile = keyof typeof LIVEWYER_JSON;

/** Where the data of a file comes from, and the terms of it. */
export const livewyerOrigin = ({ study }: Records): object => ({
  study: study.title,
  publisher: study.publisher,
  repository: study.urls['repository'],
  commit: study.commit,
  license: study.license.name,
  copyright: study.license.copyright,
});
