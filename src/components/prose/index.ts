import Cite from '../evidence/Cite.astro';
import Claim from '../evidence/Claim.astro';
import ClaimRecord from '../evidence/ClaimRecord.astro';
import Evidence from '../evidence/Evidence.astro';
import Case from './Case.astro';
import Cases from './Cases.astro';
import Doubts from './Doubts.astro';
import Fold from './Fold.astro';
import FrameSample from './FrameSample.astro';
import KindDefinitions from './KindDefinitions.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Num from './Num.astro';
import PdfLink from './PdfLink.astro';
import Sample from './Sample.astro';
import Section from './Section.astro';
import Since from './Since.astro';
import Still from './Still.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import VerdictDefinitions from './VerdictDefinitions.astro';
import When from './When.astro';

/** Components in scope in every MDX file, and the elements of Markdown that the site draws itself. */
export const proseComponents = {
  Case,
  Cases,
  Cite,
  Claim,
  ClaimRecord,
  Doubts,
  Evidence,
  Fold,
  FrameSample,
  KindDefinitions,
  Note,
  Num,
  PdfLink,
  Sample,
  Section,
  Since,
  Still,
  Term,
  VerdictDefinitions,
  When,
  a: Link,
  table: Table,
};
