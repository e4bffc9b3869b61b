/** The paragraph that says where the report is, as the page for links and citations has it. */
const PLACE = /<p data-report(?:="")?([^>]*)>[\s\S]*?<\/p>/;

/** The page with a link to the report in place of the words on how to print it; the same page where there is no such place. */
export const withReport = (html: string, address: string, pages: number): string =>
  html.replace(
    PLACE,
    (_, attributes: string) =>
      `<p data-report${attributes}><a href="${address}">The report as one PDF</a>, ${String(pages)} pages, tagged: cover, contents with page numbers, figures, numbered sources.</p>`,
  );
