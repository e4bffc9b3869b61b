import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/records/text-outline.ts';

const TEXT = `
<Section id="one" title="One">

Open <Evidence id="a">words</Evidence>.<Cite id="both" />

<Fold id="more" title="More">

Closed.<Cite id="only" /><Cite id="both" />

<FigureApart id="drawn" />

</Fold>

</Section>

<Section id="fared" title="Fared" layer="evidence">

The page says <Claim id="b">that</Claim>.

</Section>
`;

test('a text says which parts an article keeps closed, and what only these use', () => {
  const { sections, folds, folded } = outlineOf(TEXT);
  expect(sections.map(({ id }) => id)).toEqual(['one', 'fared']);
  expect(folds).toEqual([
    { id: 'more', title: 'More' },
    { id: 'fared', title: 'Fared' },
  ]);
  expect(folded).toEqual(['source-only', 'fig-drawn', 'claim-b']);
});
