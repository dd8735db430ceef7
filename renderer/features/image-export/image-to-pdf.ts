import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { addPdfFonts, isTextCovered, nearestWeight, PDF_FAMILY } from './pdf-fonts.ts';
import { FONT_FAMILY } from './svg.ts';
import type { SvgImage } from './svg-image.ts';

/** Points a px: a page of its own size, at the size that it has on the screen. */
const POINTS_PER_PX = 0.75;
/** PDF programs take no larger page (200 inches). */
const MAX_POINTS = 14_400;
/** Letters that no cut of the font has are drawn so sharp. */
const RASTER_SCALE = 4;

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** A line in letters that the font lacks (other scripts, emoji) as a small bitmap of it, in the place of the line. */
function rasterizeText(text: SVGTextElement, weight: number): Element | undefined {
  const size = numberOf(text, 'font-size');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const words = text.textContent ?? '';
  if (!context || size === 0) return undefined;
  const font = `${weight} ${size * RASTER_SCALE}px ${FONT_FAMILY}`;
  context.font = font;
  const width = context.measureText(words).width + 2 * RASTER_SCALE;
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(size * RASTER_SCALE * 1.6);
  context.font = font;
  context.fillStyle = text.getAttribute('fill') ?? '#000';
  context.fillText(words, RASTER_SCALE, size * RASTER_SCALE * 1.1);
  const anchor = text.getAttribute('text-anchor');
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : RASTER_SCALE;
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  const place = {
    x: numberOf(text, 'x') - shift / RASTER_SCALE,
    y: numberOf(text, 'y') - size * 1.1,
    width: canvas.width / RASTER_SCALE,
    height: canvas.height / RASTER_SCALE,
    href: canvas.toDataURL('image/png'),
  };
  for (const [name, value] of Object.entries(place)) image.setAttribute(name, String(value));
  return image;
}

/** Where a text begins, by the widths of the PDF's own letters: the page's may differ by a px. */
function anchorAtStart(text: SVGTextElement, weight: number, pdf: jsPDF): void {
  const anchor = text.getAttribute('text-anchor');
  if (anchor === null) return;
  const size = numberOf(text, 'font-size');
  pdf.setFont(PDF_FAMILY, 'normal', weight).setFontSize(size);
  const width = pdf.getTextWidth(text.textContent ?? '');
  text.setAttribute('x', String(numberOf(text, 'x') - (anchor === 'end' ? width : width / 2)));
  text.removeAttribute('text-anchor');
}

/** The image as an element: its fonts named as the PDF has them, letters that they lack drawn. */
function svgElementOf({ svg }: SvgImage, pdf: jsPDF): Element {
  // A page of ours may hold no style element; the PDF has its fonts by another way.
  const bare = svg.replace(/<style>[\s\S]*?<\/style>/, '');
  const root = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  root.setAttribute('font-family', PDF_FAMILY);
  for (const text of [...root.querySelectorAll('text')]) {
    const weight = numberOf(text, 'font-weight');
    text.setAttribute('font-weight', String(nearestWeight(weight)));
    if (isTextCovered(text.textContent ?? '')) {
      anchorAtStart(text, nearestWeight(weight), pdf);
      continue;
    }
    const image = rasterizeText(text, weight);
    if (image) text.replaceWith(image);
  }
  return root;
}

/** The image as PDF: lines stay lines and text stays text, on one page of the image's own size. */
export async function imageToPdf(image: SvgImage, title: string): Promise<Blob> {
  const scale = Math.min(POINTS_PER_PX, MAX_POINTS / Math.max(image.width, image.height));
  const [width, height] = [image.width * scale, image.height * scale];
  const orientation = width > height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation,
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setProperties({ title, creator: 'Alongside' });
  await addPdfFonts(pdf);
  await svg2pdf(svgElementOf(image, pdf), pdf, { x: 0, y: 0, width, height });
  return pdf.output('blob');
}
