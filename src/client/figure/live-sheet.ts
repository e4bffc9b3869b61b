/**
 * On the screen the canvas takes the place of the picture; paper shows the view that was chosen. The
 * rules live with the script alone: a saved page has an empty canvas, and must keep the picture.
 */
const RULES = `
@media screen {
  .figure-art[data-live] canvas { display: block }
  .figure-art[data-live] svg { display: none }
}
@media print {
  .figure-art[data-live="changed"] canvas { display: block }
  .figure-art[data-live="changed"] svg { display: none }
}`;

let added = false;

/** Lets canvases take the place of pictures. */
export function showCanvases(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
