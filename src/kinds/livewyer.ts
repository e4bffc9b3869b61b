import { caveats as caveatList } from '../schemas/livewyer-caveats.ts';
import { comparisons as comparisonList } from '../schemas/livewyer-comparisons.ts';
import { resources as resourceList } from '../schemas/livewyer-resources.ts';
import { run } from '../schemas/livewyer-runs.ts';
import { study as studySetUp } from '../schemas/livewyer-study.ts';
import { document, kind, list } from './kind.ts';

const FOLDER = 'content/benchmarks/livewyer-2024';
/** Page of the LiveWyer study. */
const LIVEWYER_PAGE = '/benchmarks/livewyer-2024/';
const FILES = 'benchmarks/livewyer-2024';
const shown = { page: LIVEWYER_PAGE };
const review = 'benchmarks';

export const runs = kind({
  file: `${FILES}/runs`,
  noun: ['run', 'runs'],
  files: list(`${FOLDER}/runs.json`),
  schema: run,
  shown,
  review,
});

export const study = kind({
  file: `${FILES}/study`,
  noun: ['setup of the study', 'setup of the study'],
  files: document(`${FOLDER}/study.yaml`),
  schema: studySetUp,
  shown,
  review,
});

export const resources = kind({
  file: `${FILES}/resources`,
  noun: ['CPU and memory of the study', 'CPU and memory of the study'],
  files: document(`${FOLDER}/resources.yaml`),
  schema: resourceList,
  shown,
  review,
});

export const caveats = kind({
  file: `${FILES}/caveats`,
  noun: ['caveats of the study', 'caveats of the study'],
  files: document(`${FOLDER}/caveats.yaml`),
  schema: caveatList,
  shown,
  review,
  parts: {
    caveats: {
      noun: ['caveat', 'caveats'],
      shown,
      file: `${FILES}/caveats`,
      name: ({ title }: { title: string }) => title,
    },
  },
});

export const comparisons = kind({
  file: `${FILES}/comparisons`,
  noun: ['comparison of runs', 'comparisons of runs'],
  files: document(`${FOLDER}/comparisons.yaml`),
  schema: comparisonList,
  shown,
  review,
});
