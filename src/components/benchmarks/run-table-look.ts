/** Tables of runs: many columns of numbers, ids in the type of code. What prints leaves out the last column, and breaks words. */
export const RUNS =
  '[&_:is(th,td):nth-child(n+5):nth-child(-n+15)]:text-right [&_:is(thead,tbody)_th]:bg-paper [&_tbody_th_a:not(:hover,:focus-visible)]:decoration-transparent [&_tbody+tbody_tr:first-child>*]:border-t [&_tbody+tbody_tr:first-child>*]:border-t-line-2 [&_tbody>tr>th]:font-mono [&_tbody>tr>th]:text-label/[1.45] [&_tbody>tr>th]:font-normal [&_td]:whitespace-nowrap [&_tr:hover>*]:bg-sheet print:text-[6.5pt] print:[&_:is(th,td):last-child]:hidden print:[&_tbody_th]:static print:[&_tbody_th]:wrap-anywhere print:[&_td:nth-child(4)]:whitespace-normal print:[&_tr>*]:pr-px print:[&_tr>*]:pl-0 print:[&_tr>*]:text-[1em]';

/**
 * All runs of the study. The id stays in sight while the columns scroll; it names cluster and scenario, so the
 * two columns of these go where there is little room.
 */
export const ALL_RUNS =
  '[&_tbody_th]:sticky [&_tbody_th]:left-0 max-mid:[&_:is(th,td):is(:nth-child(2),:nth-child(3))]:hidden print:[&_:is(th,td):is(:nth-child(2),:nth-child(3))]:hidden max-mid:not-print:[&_tbody_th]:max-w-34 max-mid:not-print:[&_tbody_th]:min-w-34 max-mid:not-print:[&_tbody_th]:shadow-[0.5rem_0_0.5rem_-0.5rem_var(--color-line-2)]';
