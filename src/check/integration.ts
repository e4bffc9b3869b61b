import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../records/problem.ts';
import { checkContent } from './content.ts';

/**
 * Stops a build before it starts when the content has a fault, with every problem in one message.
 * In development the problems are printed and the server goes on, so that a half-written record
 * does not stop the writer.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = checkContent(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const error = new ContentError(problems);
        if (command === 'build') {
          error.stack = '';
          throw error;
        }
        logger.error(error.message);
      },
    },
  };
}
