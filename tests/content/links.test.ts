import { describe, expect, test } from 'vitest';
import { checkLink } from '../../src/check/links.ts';
import { placesIn } from '../../src/check/places.ts';
import { KNOWN } from '../support/known.ts';
import { problem, read } from '../support/problems.ts';
import { entries, ROOT, records } from './records.ts';

const places = placesIn(ROOT, { entries, records });
const FILE = 'content/differences/security.mdx';
const faultsOf = (value: string, file = FILE): string[] =>
  read(checkLink({ value, line: 7 }, file, { ...KNOWN, places }));

const PLACES = 'a path of this site such as /claims/, a section such as #two-cases, or source:<id>';

describe('links to places of the site', () => {
  test.each([
    ['/claimz/', 'Did you mean "/claims/"? Pages end in a slash.'],
    ['/claims', 'Did you mean "/claims/"? Pages end in a slash.'],
    ['/claims/one-tent/', 'Did you mean "/claims/one-tenth/"? Pages end in a slash.'],
    ['/zzzzzzzzzzzzzzzzzzzzzzzzzzz', 'Correct the path; pages end in a slash.'],
  ])('%s, a page that does not exist', (path, fix) => {
    expect(faultsOf(path)).toEqual([
      problem(`${FILE}:7  link`, `${path}, which no page of the site has`, PLACES, fix),
    ]);
  });

  test('a section of another page, and of this page, that does not exist', () => {
    expect(faultsOf('/differences/proxies/#two-casez')).toEqual([
      problem(
        `${FILE}:7  link`,
        '#two-casez, which /differences/proxies/ does not have',
        'the id of a section, part or record of /differences/proxies/',
        'Did you mean "two-cases"?',
      ),
    ]);
    expect(faultsOf('#no-such-part')[0]).toContain(
      'found    #no-such-part, which this page does not have\n',
    );
    expect(faultsOf('#no-such-part', 'content/reference/facts.yaml')[0]).toContain(
      'allowed  the id of a section, part or record of /facts/\n',
    );
  });

  test.each([
    '/',
    '/claims/?verdict=wrong',
    '/claims/verdict/wrong/',
    '/claims/#ledger-security',
    '/claims/one-tenth/',
    '/sources/b/#buoyant-linkerd-vs-cilium-2024',
    '/facts/#group-security',
    '/run/both/',
    '/changelog/feed.xml',
    '/differences/proxies/#two-cases',
    '#two-cases',
    '#how-the-page-fared',
  ])('%s exists', (path) => {
    expect(faultsOf(path)).toEqual([]);
  });
});
