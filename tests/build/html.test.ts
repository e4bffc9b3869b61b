import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readPages } from '../support/site';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and doctype in its own valid way.
    'void-style': 'off',
    'doctype-style': 'off',
    // Long titles are shortened by search engines, not broken.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Ids are hand-given and start with letters; records of advisories keep their upper case.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('HTML of the built site', () => {
  it.each(readPages().map((page) => [page.path, page.html] as const))(
    'is valid: %s',
    async (_, html) => {
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(
          (m) => `${m.ruleId} (${String(m.line)}:${String(m.column)}) ${m.message}`,
        ),
      );
      expect([...new Set(messages)].slice(0, 10)).toEqual([]);
    },
  );
});
