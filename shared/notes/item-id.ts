/** The id of the item that begins on a line. */
export function itemId(line: number): string {
  return `L${line}`;
}
