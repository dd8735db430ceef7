/** What chooses the selected words of a field as the card's point, by the id of the field's element. */
const choosers = new Map<string, () => void>();

/** Lets the words in a field be chosen by a key while it is shown. @returns what forgets it */
export function registerPointField(elementId: string, choose: () => void): () => void {
  choosers.set(elementId, choose);
  return () => {
    if (choosers.get(elementId) === choose) choosers.delete(elementId);
  };
}

/** What chooses the selected words of the field that has the focus; undefined where no such field has it. */
export function focusedPointField(): (() => void) | undefined {
  return choosers.get(document.activeElement?.id ?? '');
}
