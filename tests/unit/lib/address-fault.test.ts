import { expect, test } from 'vitest';
import { addressFault } from '../../../src/lib/address-fault.ts';

test.each([
  [undefined, '/'],
  ['https://x.example', '/any/path/'],
  ['https://x.example/', '/any/path'],
  ['http://localhost:8080', 'path'],
  ['http://[fd00::12]:8080', '/'],
  ['https://x.example', '/~me/a.b_c-d/'],
])('a site is built for %s and %s', (site, base) => {
  expect(addressFault(site, base)).toBeUndefined();
});

test.each([
  ['https://x.example', '/a b/', '--base is "/a b/"; it must be a path of letters from a to z'],
  ['https://x.example', '/a%20b/', 'without spaces and "%"'],
  ['https://x.example', 'größe', 'take the file that npm run archive writes'],
  ['https://x.example', '/a"><b>/', 'it must be a path of letters from a to z'],
  ['https://x.example', '/a?b/', '--base is "/a?b/"; it must be a path without "?"'],
  ['https://x.example', '../a/', '--base is "../a/"; it must be a path without "?"'],
  ['https://x.example', 'C:\\site', '--base is "C:\\site"; it takes the path alone'],
  [
    'https://x.example',
    '//other.example/',
    '--base is "//other.example/"; it takes the path alone',
  ],
  ['https://x.example', 'https://x.example/a/', 'The host belongs to --site'],
  ['https://x.example/a', '/', 'Give --site https://x.example --base /a/'],
  ['x.example', '/', '--site is "x.example"; it must be a host with its scheme'],
  ['ftp://x.example', '/', 'it must be a host with its scheme, such as https://x.example'],
])('a site is not built for %s and %s, and the way out is said', (site, base, said) => {
  expect(addressFault(site, base)).toContain(said);
});
