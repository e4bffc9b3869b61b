import { savers } from './figure-tools.ts';

/** Pixels of a PNG for one of the drawing. */
const DENSITY = 2;
/** How long the browser has to take a file, in milliseconds. */
const STAYS = 4000;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), STAYS);
}

/** A picture of an SVG, drawn by the browser. */
async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}

/** The drawing of the view that is shown, without the series that are switched off. */
async function drawingOf({ dataset }: HTMLElement): Promise<{ svg: string; name: string }> {
  const { figure: id = '', files = '' } = dataset;
  const { shown: view = '', without = '' } =
    document.querySelector<HTMLElement>(`[data-id="${id}"][data-file]`)?.dataset ?? {};
  const address = `${files}${id}${view && `/${view}`}.svg`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
  const drawing = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  for (const hidden of without.split(',').filter(Boolean))
    for (const series of drawing.querySelectorAll(`[data-series="${CSS.escape(hidden)}"]`))
      series.remove();
  return {
    svg: new XMLSerializer().serializeToString(drawing),
    name: view ? `${id}-${view}` : id,
  };
}

savers.set('svg', async (tools) => {
  const { svg, name } = await drawingOf(tools);
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
});
savers.set('png', async (tools) => {
  const { svg, name } = await drawingOf(tools);
  save(await toPng(svg), `${name}.png`);
});
