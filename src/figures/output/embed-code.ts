import { embedPath } from '../../kinds/addresses.ts';
import type { Address } from '../../lib/urls.ts';

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The frame with which another page shows a figure. */
export const frameCode = (id: string, title: string, address: Address): string =>
  `<iframe src="${address(embedPath(id))}" title="${inAttribute(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;

/** A script for that page, which gives each frame the height of its figure. */
export const FRAME_SCRIPT = `<script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "figure-height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
