import { release } from '../../schemas/run/releases.ts';
import { gatewayRelease, supportTerm, versionNote } from '../../schemas/run/versions.ts';
import { kind, list } from '../kind.ts';

const page = '/run/versions/';
const review = 'run';

export const releases = kind({
  noun: ['release', 'releases'],
  files: list('content/run/releases.yaml'),
  schema: release,
  shown: { page },
  review,
  file: 'run/releases',
  name: ({ project, version }) => `${project === 'linkerd' ? 'Linkerd' : 'Cilium'} ${version}`,
});

export const gatewayReleases = kind({
  noun: ['release of the Gateway API', 'releases of the Gateway API'],
  files: list('content/run/gateway-releases.yaml'),
  schema: gatewayRelease,
  shown: { page },
  review,
  file: 'run/gateway-releases',
  name: ({ version }) => `Gateway API ${version}`,
});

export const supportTerms = kind({
  noun: ['term of support', 'terms of support'],
  files: list('content/run/support-terms.yaml'),
  schema: supportTerm,
  shown: { page },
  review,
  file: 'run/support-terms',
  name: ({ publisher }) => `Support by ${publisher}`,
});

export const versionNotes = kind({
  noun: ['remark on versions', 'remarks on versions'],
  files: list('content/run/version-notes.yaml'),
  schema: versionNote,
  shown: { page, prefix: 'note-' },
  review,
  file: 'run/version-notes',
  name: ({ text }) => text,
});
