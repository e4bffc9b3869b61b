import { measureProse, sentencesOf, wordsOf } from '../lib/prose.ts';
import { TOKEN } from '../lib/token.ts';
import type { Block, Landmark } from '../records/mdx-blocks.ts';
import type { Place, Problem } from '../records/problem.ts';
import type { SourceFile } from '../records/source-file.ts';
import type { DifferenceMeta } from '../schemas/article.ts';

/** Most words, sentences and numbers of the layers of an article. docs/authoring.md gives the reasons. */
const LIMITS = {
  answer: { words: 60, sentence: 22 },
  /** The whole first screen: answer, lines for the reader, confidence. */
  screen: { words: 120, numbers: 2 },
  explanation: { least: 600, most: 1000 },
} as const;

const filled = (text: string): string => text.replace(TOKEN, '0');
const plural = (count: number, one: string): string =>
  `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** Checks the length of the answer, of its sentences and of the first screen, and that it does not speak of the page. */
export function checkAnswer(
  { answer = '', you = [], confidence }: Partial<DifferenceMeta>,
  { file, lineOf }: Pick<SourceFile, 'file' | 'lineOf'>,
): Problem[] {
  const at = (field: string): Place => ({ file, line: lineOf(field.split('.')), field });
  const parts: [string, string][] = [
    ['answer', answer],
    ...you.map((line, i): [string, string] => [`you.${String(i)}`, line]),
    ['confidence.reason', confidence?.reason ?? ''],
  ];
  const { words, numbers } = measureProse(parts.map(([, text]) => filled(text)));
  const answerWords = wordsOf(filled(answer)).length;
  const problems: Problem[] = [];
  if (answerWords > LIMITS.answer.words)
    problems.push({
      ...at('answer'),
      found: plural(answerWords, 'word'),
      allowed: `at most ${String(LIMITS.answer.words)} words`,
      fix: 'Shorten it; what explains it belongs in the body.',
    });
  for (const sentence of sentencesOf(filled(answer)))
    if (wordsOf(sentence).length > LIMITS.answer.sentence)
      problems.push({
        ...at('answer'),
        found: `a sentence of ${plural(wordsOf(sentence).length, 'word')}: ${sentence}`,
        allowed: `sentences of at most ${String(LIMITS.answer.sentence)} words`,
        fix: 'Make two sentences of it.',
      });
  if (words > LIMITS.screen.words)
    problems.push({
      ...at('answer'),
      found: `${plural(words, 'word')} in answer, you and confidence`,
      allowed: `at most ${String(LIMITS.screen.words)}, so that they fit one screen`,
      fix: 'Shorten them.',
    });
  if (numbers > LIMITS.screen.numbers)
    problems.push({
      ...at('answer'),
      found: `${plural(numbers, 'number')} in answer, you and confidence`,
      allowed: `at most ${String(LIMITS.screen.numbers)}`,
      fix: 'Say it in words, or leave it to the body.',
    });
  for (const [field, text] of parts)
    if (/\b2024 page\b/i.test(text))
      problems.push({
        ...at(field),
        found: 'words about the 2024 page',
        allowed: 'what happens and what it means for the reader',
        fix: 'Say how the page fared in the section how-the-page-fared.',
      });
  return problems;
}

/** Parts every article has, in their order: its picture, the two cases, the doubts, what changed, how the page fared. */
const ORDER: readonly { name: string; words: string; layer: 'explanation' | 'evidence' }[] = [
  { name: 'Figure', words: 'a picture, before the first argument', layer: 'explanation' },
  { name: 'Cases', words: 'the case for each side', layer: 'explanation' },
  { name: 'Doubts', words: 'one box with the doubts about this evidence', layer: 'explanation' },
  { name: 'Section since-2024', words: 'what changed', layer: 'explanation' },
  {
    name: 'Section how-the-page-fared',
    words: 'how the 2024 page fared, with layer="evidence"',
    layer: 'evidence',
  },
];
const inWords = (parts: readonly (typeof ORDER)[number][]): string =>
  parts.map(({ name, words }) => `<${name}> (${words})`).join(', ');

function checkOrder(landmarks: readonly Landmark[], file: string): Problem[] {
  const placed = ORDER.map((part) => ({
    part,
    at: landmarks.findIndex(({ name, layer }) => name === part.name && layer === part.layer),
  }));
  const missing = placed.filter(({ at }) => at < 0).map(({ part }) => part);
  if (missing.length)
    return [
      {
        file,
        found: `no ${inWords(missing)}`,
        allowed: `all of these, in this order: ${inWords(ORDER)}`,
        fix: 'Add what is missing; docs/authoring.md says what belongs in it.',
      },
    ];
  const wrong = placed.findIndex(({ at }, i) => at < (placed[i - 1]?.at ?? 0));
  const [early, late] = [placed[wrong], placed[wrong - 1]];
  if (!early || !late) return [];
  return [
    {
      file,
      line: landmarks[early.at]?.line,
      found: `<${early.part.name}> before <${late.part.name}>`,
      allowed: `this order: ${inWords(ORDER)}`,
      fix: `Move <${early.part.name}> behind <${late.part.name}>.`,
    },
  ];
}

/** Checks the length of the explanation, tables apart, and the order of the parts of an article. */
export function checkLayers(
  { blocks, landmarks }: { blocks: readonly Block[]; landmarks: readonly Landmark[] },
  file: string,
): Problem[] {
  const explanation = blocks.filter(({ layer, isTable }) => layer === 'explanation' && !isTable);
  const { words } = measureProse(explanation.map(({ text }) => text));
  const { least, most } = LIMITS.explanation;
  const length: Problem[] =
    words < least || words > most
      ? [
          {
            file,
            line: explanation[0]?.line,
            found: `${plural(words, 'word')} of explanation`,
            allowed: `${String(least)} to ${String(most)}`,
            fix:
              words > most
                ? 'Move detail into a <Fold>, a record or a section with layer="evidence".'
                : 'Explain more: how it works, with the nine pods on three nodes.',
          },
        ]
      : [];
  return [...length, ...checkOrder(landmarks, file)];
}
