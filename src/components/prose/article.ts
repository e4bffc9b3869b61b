import ClosedPart from '../article/ClosedPart.astro';
import Figure from '../figure/Figure.astro';
import FigureApart from '../figure/FigureApart.astro';
import ArticleSection from './ArticleSection.astro';
import Conformance from './Conformance.astro';
import { proseComponents } from './index';

/** Components in scope in the articles. Figures come apart: their styles weigh as much as those of a page of prose. */
export const articleComponents = {
  ...proseComponents,
  Conformance,
  Figure,
  FigureApart,
  Section: ArticleSection,
};

/** The same on the page with the closed parts of an article. */
export const evidenceComponents = { ...articleComponents, Fold: ClosedPart };
