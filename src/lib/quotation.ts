/** What was selected in one line, in quotation marks, with the title of the page and the address. */
export function quotation(selected: string, title: string, address: string): string {
  const text = selected.replace(/\s+/g, ' ').trim();
  return `“${text}” ${title}, ${address}`;
}
