/**
 * Asks for the address of every source and says which are gone. It ends well whatever it finds, for a
 * page that somebody else took down must not stop a change.
 *
 * Usage: npm run check:outside -- [--issue]     --issue keeps one issue of the repository up to date
 */
import { execFileSync } from 'node:child_process';
import { readRecords } from '../src/records/read.ts';
import { checkAddresses } from './outside/check-addresses.ts';
import { issueText } from './outside/issue.ts';
import { tellIssue } from './outside/tell.ts';

const { sources } = readRecords(process.cwd()).records;
const checked = await checkAddresses(sources);
const text = issueText(checked, new Date().toISOString().slice(0, 10));
console.log(
  text ?? `All ${String(checked.length)} addresses of sources answer, or turn programs away.`,
);
if (process.argv.includes('--issue'))
  console.log(tellIssue(text, (...words) => execFileSync('gh', words, { encoding: 'utf8' })));
