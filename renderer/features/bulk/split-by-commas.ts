/** What is written with commas between: each entry once, without room around it. */
export function splitByCommas(text: string): readonly string[] {
  return [...new Set(text.split(',').map((entry) => entry.trim()))].filter(Boolean);
}
