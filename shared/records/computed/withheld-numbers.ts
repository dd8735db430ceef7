import type { PlainRecord } from '../../document/model/document.ts';
import { isWithheld } from '../fields/read-field.ts';

/** Why a number of a point cannot be written, in a sentence. */
export const NUMBER_IS_WITHHELD = 'This number is kept back in this copy.';

/** The fields that one number of a point stands in, with what was typed in its place. */
const numberFields = { figure: ['value', 'ratio', 'asTyped'], n: ['n', 'asTyped'] } as const;

/**
 * Whether this copy of a point lacks its figure (a value or a part of a whole), or from how many it comes. A number
 * written there would stand beside the one that is kept back once the copies are merged.
 */
export function isNumberWithheld(point: PlainRecord, number: keyof typeof numberFields): boolean {
  return numberFields[number].some((field) => isWithheld(point, field));
}
