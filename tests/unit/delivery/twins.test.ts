import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../src/delivery/twins/twin.ts';

const twin = (main: string): string =>
  twinOf(`<head><link rel="canonical" href="https://x.example/page/"></head><main>${main}</main>`)
    ?.text ?? '';

/** A sentence of so many words. */
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('code', () => {
  it('keeps its lines, below the table whose cell holds it', () => {
    const yaml = 'kind: Policy\n# for pods\nspec: {}';
    const text = twin(
      `<table><thead><tr><th>Setting</th></tr></thead><tbody><tr><td><code>a.b</code> YAML <copy-text><code>${yaml}</code></copy-text></td></tr></tbody></table>`,
    );
    expect(text).toContain('| `a.b` YAML block 1 below |');
    expect(text).toContain(`Block 1:\n\n\`\`\`\n${yaml}\n\`\`\``);
  });

  it('keeps its lines outside of tables', () => {
    expect(twin('<copy-text><code>one\ntwo</code></copy-text>')).toBe('```\none\ntwo\n```\n');
  });
});

describe('what helps to use a page', () => {
  it('goes: links to itself, choices for scripts, hints that paper leaves out, links that pick', () => {
    const text = twin(
      '<h2>Head<a href="#head" aria-label="Link to Head"></a></h2><fieldset data-needs-script><label>Must</label></fieldset><p data-needs-script>0 of 9</p><p class="no-print note">Point at a tile.</p><p><a href="/x/">A link</a> <a class="no-print" href="/list/?list=a" rel="nofollow">Add to my list</a></p>',
    );
    expect(text).toBe('## Head\n\n[A link](https://x.example/x/)\n');
  });

  it('stays if it leads to data', () => {
    expect(twin('<p class="no-print"><a href="/a.csv">CSV</a></p>')).toContain('[CSV]');
  });
});

describe('parts of a line', () => {
  it('stand apart where only the style parts them', () => {
    expect(
      twin('<p><span>Linkerd</span> <span>Documented</span> <span>As of today</span></p>'),
    ).toBe('Linkerd · Documented · As of today\n');
    expect(twin('<p><b>Cilium</b>, <span>one Envoy</span> <span>one ztunnel</span></p>')).toBe(
      '**Cilium**, one Envoy, one ztunnel\n',
    );
    expect(twin('<p><span>Until then. <b>Linkerd: </b>text</span></p>')).toBe(
      'Until then. **Linkerd:** text\n',
    );
  });

  it('keep words together that read on', () => {
    expect(twin('<p><b>5</b> <span>supported</span></p>')).toBe('**5** supported\n');
    expect(twin('<p>since <time>2020</time><span>.<sup>1</sup></span></p>')).toBe('since 2020.1\n');
    expect(twin('<p><span>Inferred</span><span>: from the code.</span></p>')).toBe(
      'Inferred: from the code.\n',
    );
  });

  it('have the interest of a source in parentheses behind its name', () => {
    const kind = '<span class="kind" data-interest="independent">independent</span>';
    const cite = `<span class="cite"><a href="https://a.example/">A, 2024</a> ${kind}</span>`;
    expect(twin(`<p>LiveWyer ${kind} tested clusters.</p>`)).toBe(
      'LiveWyer (independent) tested clusters.\n',
    );
    expect(twin(`<div><span data-basis="documented">Documented</span> ${cite} ${cite}</div>`)).toBe(
      'Documented: [A, 2024](https://a.example/) (independent); [A, 2024](https://a.example/) (independent)\n',
    );
    expect(twin(`<p>25 October 2024 ${kind} read in full</p>`)).toBe(
      '25 October 2024 (independent), read in full\n',
    );
    expect(twin(`<p>A, 8 May 2024 ${kind} It sells advice.</p>`)).toBe(
      'A, 8 May 2024 (independent). It sells advice.\n',
    );
    expect(twin(`<dl><dt>By</dt><dd>2024, A<br>${kind}</dd></dl>`)).toBe(
      '- **By:** 2024, A (independent)\n',
    );
    expect(twin(`<p>${kind} <span>read in full</span></p>`)).toBe('independent, read in full\n');
  });

  it('have counts in parentheses behind a name', () => {
    expect(twin('<h3>For the claim <span>1</span></h3>')).toBe('### For the claim (1)\n');
  });
});

describe('links', () => {
  it('say what they are before words that name their source', () => {
    expect(twin('<p><a href="https://a.example/">A title</a> Linkerd, 2026</p>')).toBe(
      '[A title](https://a.example/), Linkerd, 2026\n',
    );
    expect(twin('<p><b>Record</b> <a href="https://a.example/">a</a></p>')).toBe(
      '**Record**: [a](https://a.example/)\n',
    );
  });

  it('of an index stand in one line, those of the frame nowhere', () => {
    const list =
      '<ul><li><a href="https://a.example/">A</a></li><li><a href="https://b.example/">B</a></li></ul>';
    expect(twin(`<nav class="no-print">${list}</nav><nav>${list}</nav>`)).toBe(
      '[A](https://a.example/) · [B](https://b.example/)\n',
    );
  });
});

describe('lists', () => {
  it('keep headings of entries as words, and numbers of entries once', () => {
    expect(twin('<ol><li><div><h3><span>1</span> First</h3><p>Words.</p></div></li></ol>')).toBe(
      '- **1. First**\n\n  Words.\n',
    );
  });

  it('of links that are sentences have a line for each', () => {
    const link = '<a href="https://a.example/">Linkerd deploys its proxies as sidecars.</a>';
    expect(
      twin(
        `<ul><li><a href="https://b.example/">Facts</a> <span>${link} ${link} ${link}</span></li></ul>`,
      ),
    ).toMatch(/^- \[Facts\]\(.*\)\n\n( {2}- \[Linkerd deploys [^\n]*\n){3}$/);
  });

  it('of terms have the term in front of what is said', () => {
    expect(
      twin(
        '<dl><div><dt>Versions</dt><dd>2.20</dd></div><div><dt>Mode <small>also a way</small></dt><dd><p>One.</p><p>Two.</p></dd></div></dl>',
      ),
    ).toBe('- **Versions:** 2.20\n\n- **Mode (also a way):** One.\n\n  Two.\n');
  });
});

describe('what is closed', () => {
  it('has in its heading what stands before it', () => {
    expect(
      twin(
        '<details><summary><span>Wrong</span> <h3>It graduated in 2023.</h3></summary></details>',
      ),
    ).toBe('### Wrong: It graduated in 2023.\n');
  });
});

describe('what is closed on a page and stands on another', () => {
  it('is a link that says what is there', () => {
    expect(
      twin(
        '<details><summary>Details of “A”</summary><p data-apart="a"><a href="evidence/#a">On the page with the evidence</a></p></details>',
      ),
    ).toBe('[Details of “A”](https://x.example/page/evidence/#a)\n');
    expect(
      twin(
        '<details><summary>Data table</summary><p><a href="/f/">The table, with every view</a></p></details>',
      ),
    ).toBe('[The table, with every view](https://x.example/f/)\n');
  });
});

describe('tables', () => {
  const head = '<thead><tr><th>Need</th><th>evidence leans to</th><th>because</th></tr></thead>';

  it('have the name of a column once, above it', () => {
    const text = twin(
      `<table>${head}<tbody><tr><th>Speed</th><td><span>evidence leans to </span><b>Neither</b></td><td>No test.</td></tr></tbody></table>`,
    );
    expect(text).toContain('| Speed | **Neither** | No test. |');
  });

  it('of long rows are records: a heading for each row, and a line for each cell', () => {
    const text = twin(
      `<h2>Choice</h2><table><caption>By need</caption>${head}<tbody><tr><th>Speed <small>At noon</small></th><td><b>Neither</b></td><td><p>${words(90)}</p><p>${words(20)}</p></td></tr></tbody></table>`,
    );
    expect(text).toBe(
      `## Choice\n\n*By need*\n\n### Speed\n\nAt noon\n\n- **Evidence leans to:** **Neither**\n\n- **Because:** ${words(90)}\n\n  ${words(20)}\n`,
    );
  });

  it('have below them what opens under a row, with what the row asks', () => {
    const text = twin(
      `<h2>Choice</h2><table>${head}<tbody><tr><th>Is it fast?</th><td>Met</td><td>Met</td></tr><tr><td colspan="3"><details><summary>Conditions of “Fast”</summary><p>${words(90)}</p><p>${words(90)}</p></details></td></tr></tbody></table>`,
    );
    expect(text).toContain(
      '| Is it fast? | Met | Met |\n\n### Conditions of “Fast”\n\n*Is it fast?*',
    );
    expect(text).toContain(`\n\n${words(90)}\n\n${words(90)}\n`);
  });
});
