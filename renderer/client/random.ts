import { newId } from '../../shared/document/ids.ts';

/** Random bytes from the platform. */
export const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** The id of a new record, ready for `edit`. */
export const freshId = (): string => newId(random);
