/**
 * Ends an installation, and every script, with a sentence where the tools would die with a stack trace:
 * where Node is too old for them, or the folder has a name that they cannot read. npm finds the Node among the
 * packages first where there is one. Plain JavaScript, so that an old Node can run it.
 */
import { readFileSync } from 'node:fs';

const folder = process.cwd();
const faults = [];

if (!process.features.typescript) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  faults.push(
    `This project needs Node ${engines.node}, which runs TypeScript; this is Node ` +
      `${process.versions.node}. Install the version in .nvmrc, then run npm ci again.`,
  );
}
if (/[#?]/.test(folder))
  faults.push(
    `This project lies in "${folder}". Vite, which builds it, takes "#" and "?" in a path for parts ` +
      'of an address. Rename the folder, or work in a copy.',
  );

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
