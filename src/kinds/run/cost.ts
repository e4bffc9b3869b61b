import {
  costCase,
  costEstimate,
  costFormula,
  costSize,
  costTerm,
  fee,
} from '../../schemas/run/cost.ts';
import { kind, list } from '../kind.ts';

const page = '/run/cost/';
const review = 'run';

export const costTerms = kind({
  noun: ['term of cost', 'terms of cost'],
  files: list('content/run/cost-terms.yaml'),
  schema: costTerm,
  shown: { page },
  review,
  file: 'run/cost-terms',
  name: ({ id }) => id.replaceAll('-', ' '),
});

export const costFormulas = kind({
  noun: ['formula of cost', 'formulas of cost'],
  files: list('content/run/cost-formulas.yaml'),
  schema: costFormula,
  shown: { page, prefix: 'formula-' },
  review,
  file: 'run/cost-formulas',
  name: ({ title }) => title,
});

export const costCases = kind({
  noun: ['report of use', 'reports of use'],
  files: list('content/run/cost-cases.yaml'),
  schema: costCase,
  shown: { page, prefix: 'report-' },
  review,
  file: 'run/cost-cases',
  name: ({ id }) => id.replaceAll('-', ' '),
});

export const costEstimates = kind({
  noun: ['estimate', 'estimates'],
  files: list('content/run/cost-estimates.yaml'),
  schema: costEstimate,
  shown: { page, prefix: 'estimate-' },
  review,
  file: 'run/cost-estimates',
  name: ({ title }) => title,
});

export const costSizes = kind({
  noun: ['worked size', 'worked sizes'],
  files: list('content/run/cost-sizes.yaml'),
  schema: costSize,
  shown: { page, prefix: 'size-' },
  review: null,
  file: 'run/cost-sizes',
});

export const fees = kind({
  noun: ['price or license', 'prices and licenses'],
  files: list('content/run/fees.yaml'),
  schema: fee,
  shown: { page, prefix: 'fee-' },
  review,
  file: 'run/fees',
  name: ({ title }) => title,
});
