import type { PlainRecord } from '../../document/model/document.ts';
import { partsOf } from '../fields/read-field.ts';

/** The places where a data point holds a number: its value, the two of "5 of 6", and from how many it comes. */
export const figureNames = ['value', 'numerator', 'denominator', 'n'] as const;

/** The name of such a place. */
export type FigureName = (typeof figureNames)[number];

/** What somebody typed in a data point where a number belongs, by the place of that number. */
export type AsTyped = { readonly [figure in FigureName]?: string };

/** What was typed in a point and is not a number, without empty words; `{}` where every number is one. */
export function asTypedOf(record: PlainRecord): AsTyped {
  const parts = partsOf(record, 'asTyped');
  return Object.fromEntries(
    figureNames.flatMap((name) => {
      const text = parts[name];
      return typeof text === 'string' && text.trim() !== '' ? [[name, text]] : [];
    }),
  );
}
