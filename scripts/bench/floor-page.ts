const SIZE = 1000;

/**
 * The least a page can be: 1,000 bytes of HTML with a heading and a paragraph, without style,
 * script or icon. What it costs to load is the floor for every other page on the same server.
 */
export function floorPage(): string {
  const start =
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width">' +
    // An empty icon keeps the browser from asking for /favicon.ico.
    '<link rel="icon" href="data:,"><title>Floor</title><h1>Floor</h1><p>';
  const text = 'A page that holds next to nothing is the floor for all others. ';
  return (start + text.repeat(SIZE / text.length + 1)).slice(0, SIZE);
}
