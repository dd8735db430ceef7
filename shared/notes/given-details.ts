import type { GivenDetails, ItemDetails, ItemKind } from './parsed-notes.ts';

/**
 * What was read out of words, under what the line's box, its columns or its heading say of an action: these stand
 * beside the words, so that other words do not change them.
 */
export function withGiven(kind: ItemKind, read: ItemDetails, given: GivenDetails | undefined): ItemDetails {
  if (kind !== 'action' || !given) return read;
  const { headingOwners, ...stated } = given;
  return { ...(headingOwners ? { owners: headingOwners } : {}), ...read, ...stated };
}

/** What is given of two lines that become one: it is done where all of it is. */
export function joinGiven(
  above: { readonly kind: ItemKind; readonly given?: GivenDetails },
  below: { readonly kind: ItemKind; readonly given?: GivenDetails },
): GivenDetails | undefined {
  if (!above.given && !below.given) return undefined;
  const { done: _done, ...given } = { ...below.given, ...above.given };
  const owners = [...new Set([...(above.given?.owners ?? []), ...(below.given?.owners ?? [])])];
  const leavesNothing = [above, below].every((one) => one.given?.done === true || one.kind !== 'action');
  const isDone = leavesNothing && (above.given?.done === true || below.given?.done === true);
  return { ...given, ...(owners.length > 0 ? { owners } : {}), ...(isDone ? { done: true } : {}) };
}
