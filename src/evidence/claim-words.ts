import { dateOrUnknown, formatDate } from '../lib/dates.ts';
import type { Claim } from '../schemas/claim.ts';
import { balanceOf, balanceWords } from './balance.ts';
import type { Evidence } from './join.ts';
import { ofPage, tally } from './ledger.ts';
import { VERDICT_WORDS } from './vocabulary.ts';

/** Shortens a text to whole words, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')} …`;
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Title of a claim's page, verdict first. */
export const claimTitle = ({ verdict, claimed }: Claim): string =>
  `${VERDICT_WORDS[verdict].word}: ${withoutStop(claimed)}`;

/** Description of a claim's page for search engines and previews, at most 180 characters. */
export const claimDescription = (claim: Claim): string =>
  shorten(
    `${claim.statement} ${balanceWords(balanceOf(claim))}; as of ${formatDate(claim.asOf)}.`,
    178,
  );

/** A count that does not part from its next word at the end of a line: "33 hold". More words in one would be too wide for a narrow head. */
const together = (count: number, one: string, many: string): string =>
  `${String(count)}\u00a0${count === 1 ? one : many}`;

/**
 * How the claims of the page held up, in one sentence. Added points are not in it. Slips are not told as more than they
 * are.
 */
export function heldUp(claims: readonly Claim[]): string {
  const page = ofPage(claims);
  const count = (verdict: Claim['verdict']): number =>
    tally(page).find((entry) => entry.verdict === verdict)?.count ?? 0;
  const wrong = page.filter(({ verdict }) => verdict === 'wrong');
  const open = count('opinion') + count('unverified');
  const slips = wrong.length > 0 && wrong.every(({ weight }) => weight === 'detail');
  return [
    `Of ${together(page.length, 'claim', 'claims')}`,
    together(count('supported'), 'holds', 'hold'),
    together(count('partly-supported'), 'holds in part', 'hold in part'),
    together(
      count('disputed') + count('outdated'),
      'is disputed or outdated',
      'are disputed or outdated',
    ),
    `${String(wrong.length)}\u00a0wrong${slips ? ' in a detail' : ''}`,
    ...(open > 0 ? [`${String(open)}\u00a0opinion or unverified`] : []),
  ].join(', ');
}

/** What stands above the words of a claim: who says it, or who leaves it out. */
export const claimLead = ({ origin }: Pick<Claim, 'origin'>): string =>
  origin === 'page' ? 'The 2024 page says, in our words:' : 'The 2024 page leaves this out:';

/** A claim as Markdown for a wiki: claim, verdict, what holds, balance, date and link. */
export function claimMarkdown(
  claim: Claim,
  address: string,
  evidence: Pick<Evidence, 'source'>,
): string {
  const quoted = claim.quote && evidence.source(claim.quote.source);
  const quote =
    claim.quote && quoted
      ? [
          `> ${claim.quote.text}\n> ${quoted.publisher}, ${dateOrUnknown(quoted.date)}${quoted.url ? `, <${quoted.url}>` : ''}`,
        ]
      : [];
  return [
    `**${VERDICT_WORDS[claim.verdict].word}.** ${claimLead(claim)} ${claim.claimed}`,
    `What holds: ${claim.statement}`,
    ...quote,
    `Sources: ${balanceWords(balanceOf(claim))}; as of ${formatDate(claim.asOf)}. Record [${claim.id}](${address}), CC BY 4.0.`,
  ].join('\n\n');
}

/** What the form of a report about a claim has filled in: which record is meant, and what we say. */
export const claimReport = ({ id, verdict, asOf }: Claim): Record<'claim' | 'ours', string> => ({
  claim: id,
  ours: `${VERDICT_WORDS[verdict].word}, as of ${asOf}`,
});
