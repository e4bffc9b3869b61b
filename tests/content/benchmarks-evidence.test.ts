import { describe, expect, it } from 'vitest';
import { evidenceLink } from '../../src/evidence/benchmarks/evidence-link.ts';
import { linkParts } from '../../src/evidence/benchmarks/text-links.ts';
import { records } from './records.ts';

const study = {
  urls: { repository: 'https://git.example/o/r' },
  commit: 'b3f60e778c07337822efb6890d996ec6af8377ce',
  first_published_commit: '80665094f5b62288105d1665e464d7d10080e026',
};
const href = (path: string): string => evidenceLink(path, study).href;
const at = (commit: string): string => `https://git.example/o/r/blob/${commit}`;

describe('evidenceLink', () => {
  it.each([
    ['LICENSE', `${at(study.commit)}/LICENSE`],
    ['templates/load-testing.sh', `${at(study.commit)}/templates/load-testing.sh`],
    ['templates/initialize.sh:150', `${at(study.commit)}/templates/initialize.sh#L150`],
    ['templates/initialize.sh:57-84', `${at(study.commit)}/templates/initialize.sh#L57-L84`],
    ['docs/test-report.md:187', `${at(study.commit)}/docs/test-report.md?plain=1#L187`],
    ['docs/test-report.md', `${at(study.commit)}/docs/test-report.md`],
    ['templates/istio.yaml@80665094', `${at(study.first_published_commit)}/templates/istio.yaml`],
    [
      'templates/initialize.sh:57-84@80665094',
      `${at(study.first_published_commit)}/templates/initialize.sh#L57-L84`,
    ],
    ['templates/**', `https://git.example/o/r/tree/${study.commit}/templates`],
    ['https://livewyer.io/blog/', 'https://livewyer.io/blog/'],
  ])('%s', (path, address) => {
    expect(href(path)).toBe(address);
  });

  it('names a file as the record does, without the folder that all results share', () => {
    expect(evidenceLink('network-tests/v3/oha-results/cilium/**', study).text).toBe(
      'v3/oha-results/cilium/**',
    );
    expect(evidenceLink('docs/test-report.md:187', study).text).toBe('docs/test-report.md:187');
  });

  it('refuses what is no path of the repository, and commits the study does not list', () => {
    expect(() => href('see the report')).toThrow('see the report');
    expect(() => href('LICENSE@0000000')).toThrow('0000000');
    expect(() => evidenceLink('LICENSE', { ...study, urls: {} })).toThrow('study.yaml');
  });

  it('understands every path of the records', () => {
    const paths = [
      ...records.runs.map((run) => run.evidence),
      ...records.resources.pictures.map((picture) => picture.evidence),
      ...records.caveats.caveats.flatMap((caveat) => caveat.evidence),
      ...records.caveats.study_contradictions.flatMap((item) => [...item.where, ...item.evidence]),
      ...records.study.environments.flatMap((environment) => environment.cni.evidence),
      ...records.study.conclusions_of_the_authors.map((item) => item.where),
    ];
    const [repository, fixed] = [records.study.urls['repository'], records.study.commit];
    for (const path of paths) {
      const address = evidenceLink(path, records.study).href;
      expect(address).toMatch(/^https:\/\/[^\s*]+$/);
      if (!path.startsWith('https:') && !path.includes('@'))
        expect(address).toMatch(new RegExp(`^${String(repository)}/(blob|tree)/${fixed}/`));
    }
    expect(paths.length).toBeGreaterThan(300);
  });
});

describe('linkParts', () => {
  const known = (id: string): string | undefined =>
    id === 'baseline-drift' ? '#drift' : undefined;

  it('makes links of known ids and addresses, and of nothing else', () => {
    expect(linkParts('Noise (caveat baseline-drift), see https://a.example/b.', known)).toEqual([
      { text: 'Noise (caveat ' },
      { text: 'baseline-drift', href: '#drift' },
      { text: '), see ' },
      { text: 'https://a.example/b', href: 'https://a.example/b' },
      { text: '.' },
    ]);
    expect(linkParts('un-meshed baseline-drifts', known)).toEqual([
      { text: 'un-meshed baseline-drifts' },
    ]);
    expect(linkParts('', known)).toEqual([]);
  });

  it('loses no letter of any text of the records', () => {
    for (const { text } of records.caveats.caveats)
      expect(
        linkParts(text, known)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});
