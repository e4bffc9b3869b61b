import { requestPath } from '../schemas/request-path.ts';
import { kind, list } from './kind.ts';

export const requestPaths = kind({
  noun: ['way of a request', 'ways of a request'],
  files: list('content/request-paths.yaml'),
  schema: requestPath,
  shown: null,
  review: 'facts',
});
