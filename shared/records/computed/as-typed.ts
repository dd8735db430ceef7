import type { PlainRecord } from '../../document/model/document.ts';
import { partsOf } from '../fields/read-field.ts';

/** Where a number of a data point belongs. */
export const figureNames = ['value', 'numerator', 'denominator', 'n'] as const;

/** One of them. */
export type FigureName = (typeof figureNames)[number];

/** What somebody typed in a data point where a number belongs, by the place of that number. */
export type AsTyped = { readonly [figure in FigureName]?: string };

/** Reads it; empty where every number is one. */
export function asTypedOf(record: PlainRecord): AsTyped {
  const parts = partsOf(record, 'asTyped');
  return Object.fromEntries(
    figureNames.flatMap((name) => {
      const text = parts[name];
      return typeof text === 'string' && text.trim() !== '' ? [[name, text]] : [];
    }),
  );
}
