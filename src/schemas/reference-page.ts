import { z } from 'astro/zod';
import { id, idOf, linked, prose, text } from './common.ts';

const words = linked.describe(
  'The text. Numbers and dates are tokens, links are written [words](/path/).',
);

/** Texts of one reference page: its head, and what is said beside the records of each part. */
export const referencePage = z.strictObject({
  id: id.describe('Name of the page, equal to the name of the file.'),
  name: text.describe('Name in the breadcrumbs.'),
  kicker: text.describe('Subject line above the title.'),
  title: text.describe('The title, which says what the page shows.'),
  tab: text.optional().describe('Title of the browser tab, where the name alone says too little.'),
  description: prose.describe('For search engines and link previews.'),
  lead: words
    .optional()
    .describe('What is here, in one or two sentences. Left out where it is computed.'),
  notes: z.array(words).describe('How to read the page.'),
  parts: z
    .array(
      z.strictObject({
        id: id.describe('Id of the part, which is part of addresses.'),
        title: text.describe('Heading of the part.'),
        fold: words
          .optional()
          .describe(
            'Line under which a long list stands closed until it is asked for. Left out for parts that stand open.',
          ),
        remarks: z.array(words).optional().describe('Small print beside the heading.'),
        terms: z
          .array(
            z.strictObject({
              term: text.describe('What is explained.'),
              text: words,
              sources: z
                .array(idOf('sources'))
                .optional()
                .describe('Ids of the sources it rests on.'),
            }),
          )
          .optional()
          .describe('Rules for reading, as terms with their explanations.'),
      }),
    )
    .describe('The parts of the page, in their order.'),
});
export type ReferencePage = z.infer<typeof referencePage>;
