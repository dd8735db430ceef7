/** What is written with commas between: each entry once, without room around it. */
export const entriesOf = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((entry) => entry.trim()))].filter(Boolean);
