import Figure from '../figure/Figure.astro';
import { proseComponents } from './index';

/** Components in scope in the articles. Figures come apart: their styles weigh more than those of a page of prose. */
export const articleComponents = { ...proseComponents, Figure };
