/** Takes a style sheet in; the policy of a page allows no sheet but its own, and those made by script. */
export async function takeStyles(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const sheet = await new CSSStyleSheet().replace(await response.text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
