import Figure from '../figure/Figure.astro';
import FigureApart from '../figure/FigureApart.astro';
import Conformance from './Conformance.astro';
import { proseComponents } from './index';

/** Components in scope in the articles. Figures come apart: their styles weigh as much as those of a page of prose. */
export const articleComponents = { ...proseComponents, Figure, FigureApart, Conformance };
