/** Where crossed-out words begin and end, while a source is read: signs that no font has. */
export const STRIKE_BEGINS = '\ue000';
export const STRIKE_ENDS = '\ue001';

export function isStrikeMark(text: string): boolean {
  return text === STRIKE_BEGINS || text === STRIKE_ENDS;
}

const LEAD = /^(?:\s|>|[-*+]\s|\d{1,3}[.)]\s|\[[ xX]\]\s|#{1,6}\s|\|)*/;

const strike = (text: string, isLineStart: boolean): string => {
  const lead = isLineStart ? (LEAD.exec(text)?.[0].length ?? 0) : text.length - text.trimStart().length;
  const words = text.slice(lead).trimEnd();
  if (!/[\p{L}\p{N}]/u.test(words)) return text;
  const tail = text.slice(lead + words.length);
  return `${text.slice(0, lead)}~~${words.replaceAll('~~', '')}~~${tail}`;
};

/** Crossed-out words that go over several lines are crossed out in each of them. */
export function writeStruckLines(text: string): string {
  if (!text.includes(STRIKE_BEGINS)) return text;
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      if (depth === 0 && !line.includes(STRIKE_BEGINS)) return line.replaceAll(STRIKE_ENDS, '');
      let [written, isLineStart] = ['', true];
      for (const part of line.split(/([\ue000\ue001])/)) {
        if (part === STRIKE_BEGINS) depth += 1;
        else if (part === STRIKE_ENDS) depth = Math.max(0, depth - 1);
        else {
          written += depth > 0 ? strike(part, isLineStart) : part;
          if (part.trim() !== '') isLineStart = false;
        }
      }
      return written;
    })
    .join('\n');
}
