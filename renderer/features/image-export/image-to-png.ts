import type { SvgImage } from './svg-image.ts';

/** As many px as browsers and computers of today take without harm; more costs over 400 MB. */
const MAX_PIXELS = 100_000_000;
const MAX_SIDE = 16_000;

/** How many px of the file one px of the image gets: two, or as many as its size allows. */
export function pngScale(width: number, height: number, wanted = 2): number {
  return Math.min(wanted, MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_PIXELS / (width * height)));
}

/** SVG source as an image element that can be drawn, with its fonts loaded. */
async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The image as PNG; the returned `scale` says how sharp it could be. @throws when there is no memory for it */
export async function imageToPng(
  picture: SvgImage,
): Promise<{ readonly blob: Blob; readonly scale: number }> {
  const scale = pngScale(picture.width, picture.height);
  const image = await loadImage(picture.svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This computer has no room for a picture of that size.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('This computer has no room for a picture of that size.');
  return { blob, scale };
}
