const INITIALS = String.raw`\p{Lu}{2,3}(?:\s?[,/&+]\s?\p{Lu}{2,3}){0,3}`;
const DAY = String.raw`(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,9}(?:\s\d{4})?|asap|ASAP|tbc|TBC|ongoing|next meeting)`;
const OWNER_LINE = new RegExp(
  String.raw`^(?:(?:ACTION|Action)(?: by)?:?\s)?${INITIALS}(?:\s?[,;–-]?\s(?:by\s|w/c\s|due\s|before\s)?${DAY})?\.?$`,
  'u',
);
const LONGEST = 60;

/** "TM, w/c 2 June", "SP / KO 13/06/25", "ACTION: JB": a line of owners by their initials, and by when. */
export function isOwnerLine(text: string): boolean {
  return text.length <= LONGEST && OWNER_LINE.test(text);
}

/** Whether a text's last line says who does what stands above it, which ends in a full stop. */
export function endsInOwnerLine(lineTexts: readonly string[]): boolean {
  return /[.!]$/.test(lineTexts.at(-2) ?? '') && isOwnerLine(lineTexts.at(-1) ?? '');
}
