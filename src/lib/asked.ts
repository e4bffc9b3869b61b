/** What the query of an address asks for; a wiki or a mail may have written its `&` as it stands in HTML. */
export const askedBy = (query: string): URLSearchParams =>
  new URLSearchParams(query.replaceAll('&amp;', '&'));
