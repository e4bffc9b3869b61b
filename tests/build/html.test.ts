import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
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

it('every page is valid HTML', async () => {
  const pages = readPages();
  const faults = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) =>
        result.messages.map(
          ({ ruleId, line, column, message }) =>
            `${path} ${ruleId} (${String(line)}:${String(column)}) ${message}`,
        ),
      );
      return [...new Set(messages)].slice(0, 10);
    }),
  );
  expect(faults.flat()).toEqual([]);
});

it('no page has an id twice', () => {
  const twice = readPages().flatMap(({ path, root }) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});
