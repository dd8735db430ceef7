/** Words in quotes, cut where they would run over a line; quotes of their own become single ones. */
export function quoted(words: string): string {
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
