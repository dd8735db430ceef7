/** Splits text by commas: each entry once, trimmed, without empty ones. */
export function splitByCommas(text: string): readonly string[] {
  return [...new Set(text.split(',').map((entry) => entry.trim()))].filter(Boolean);
}
