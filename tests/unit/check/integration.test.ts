import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { contentGate } from '../../../src/check/integration.ts';
import { folderWith } from '../../support/folder.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Runs the gate as Astro would at the start of a command, on a project without any content. */
function start(command: string): { errors: string[] } {
  const errors: string[] = [];
  const options = {
    command,
    config: { root: pathToFileURL(`${folderWith({})}/`) },
    logger: { error: (message: string) => errors.push(message) },
  };
  const setup = contentGate().hooks['astro:config:setup'];
  if (!setup) throw new Error('The gate does nothing at the start of a command.');
  setup(options as unknown as Parameters<Setup>[0]);
  return { errors };
}

const FIRST = /^\d+ problems in the content\n\ncontent\/home\.yaml\n {4}found {4}no such file\n/;

test('a build stops with the problems, and without a stack', () => {
  let thrown: unknown;
  try {
    start('build');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  const { message, stack } = thrown as Error;
  expect(message).toMatch(FIRST);
  expect(stack).not.toContain(' at ');
});

test('development goes on, and tells the problems', () => {
  expect(start('dev').errors).toEqual([expect.stringMatching(FIRST)]);
});

test('other commands are left alone', () => {
  for (const command of ['preview', 'sync']) expect(start(command).errors).toEqual([]);
});
