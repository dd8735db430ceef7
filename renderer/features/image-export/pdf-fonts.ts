import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import medium from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-500-normal.woff?inline';
import semibold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?inline';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline';
import type { jsPDF } from 'jspdf';
import { fromBase64, toBase64 } from '../../core/client/base64.ts';
import { woffToTrueType } from './woff-to-truetype.ts';

export const PDF_FAMILY = 'Atkinson Hyperlegible Next';

const fontWeights: readonly (readonly [weight: number, data: string])[] = [
  [400, regular],
  [500, medium],
  [600, semibold],
  [700, bold],
];

/** The nearest cut to a weight: PDF has no fonts that vary. */
export function nearestWeight(weight: number): number {
  return weight > 650 ? 700 : weight;
}

/** Puts the app's font into a PDF, in its four cuts. */
export async function addPdfFonts(pdf: jsPDF): Promise<void> {
  for (const [weight, data] of fontWeights) {
    const woff = fromBase64(data.slice(data.indexOf(',') + 1));
    const name = `atkinson-${weight}.ttf`;
    pdf.addFileToVFS(name, toBase64(await woffToTrueType(woff)));
    pdf.addFont(name, PDF_FAMILY, 'normal', weight);
  }
}

/** Letters that the cuts hold: the Latin subset of the font, as its style sheet says. */
const COVERED_TEXT =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u2010-\u2014\u2018-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]*$/;

/** Whether a text can stay text in a PDF. */
export function isTextCovered(text: string): boolean {
  return COVERED_TEXT.test(text);
}
