/** Gives each frame with a figure the height that its figure tells; what other windows say is not heard. */
addEventListener(
  'message',
  ({ data, source }: MessageEvent<{ type?: string; height?: number }>) => {
    if (data?.type !== 'figure-height') return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-own-height]'))
      if (frame.contentWindow === source) frame.height = String(data.height);
  },
);

export {};
