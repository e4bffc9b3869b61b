/**
 * A list that a reader gathers stands in the address and nowhere else, so links to other pages carry
 * it while there is one, and "Add to my list" adds to it. What is on it is read where it is shown.
 */
const list = new URLSearchParams(location.search).getAll('list').join('+');
if (list)
  for (const link of document.links)
    if (link.host === location.host && link.pathname !== location.pathname)
      link.search += `&list=${list}`;

export {};
