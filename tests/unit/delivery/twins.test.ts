import { expect, it } from 'vitest';
import { twinOf } from '../../../src/delivery/twins/twin.ts';

const twin = (main: string): string =>
  twinOf(`<head><link rel="canonical" href="https://x.example/page/"></head><main>${main}</main>`)
    ?.text ?? '';

it('keeps the lines of code, below the table whose cell holds it', () => {
  const yaml = 'kind: Policy\n# for pods\nspec: {}';
  const text = twin(
    `<table><thead><tr><th>Setting</th></tr></thead><tbody><tr><td><code>a.b</code> YAML <copy-text><code>${yaml}</code></copy-text></td></tr></tbody></table>`,
  );
  expect(text).toContain('| `a.b` YAML block 1 below |');
  expect(text).toContain(`Block 1:\n\n\`\`\`\n${yaml}\n\`\`\``);
});

it('keeps the lines of code outside of tables', () => {
  expect(twin('<copy-text><code>one\ntwo</code></copy-text>')).toBe('```\none\ntwo\n```\n');
});

it('leaves out what leads to itself, and choices that need a script', () => {
  const text = twin(
    '<h2>Head<a href="#head" aria-label="Link to Head"></a></h2><fieldset data-needs-script><label>Must</label></fieldset><p><a href="/x/">A link</a></p>',
  );
  expect(text).toBe('## Head\n\n[A link](https://x.example/x/)\n');
});
