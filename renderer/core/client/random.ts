import { newId } from '../../../shared/document/model/new-id.ts';

/** Random bytes from the platform. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** The id of a new record, ready for `edit`. */
export function newRecordId(): string {
  return newId(randomBytes);
}
