/**
 * Ends an installation with a sentence where Node is too old to run the tools, which would die with
 * a stack trace. npm runs this once it has installed the packages, and finds the Node among them
 * first where there is one. Plain JavaScript, so that an old Node can run it.
 */
import { readFileSync } from 'node:fs';

if (!process.features.typescript) {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.error(
    `This project needs Node ${engines.node}, which runs TypeScript; this is Node ` +
      `${process.versions.node}. Install the version in .nvmrc, then run npm ci again.`,
  );
  process.exitCode = 1;
}
