/** The name of the item that begins on a line. */
export const itemId = (line: number): string => `L${line}`;
