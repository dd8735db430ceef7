import type { Line } from '../lines/split-lines.ts';

/** "D31; link worker pilot", "R2 MED; …", "A4: …": letters and a number before an entry of a log. */
const CODE = /^(\p{Lu}{1,3})\s?-?(\d{1,4})(?:\s?[;:.)|–—-]|\s+\p{Lu}{2,8}\??\s?[;:.–—-])\s*\S/u;
/** From one entry to the next the number grows by so much at most. */
const MOST_SKIPPED = 3;

interface Code {
  readonly letters: string;
  readonly number: number;
  readonly lineNumber: number;
}

const codeOf = ({ text, marker, cells, lineNumber }: Line): Code | undefined => {
  const found = marker || cells ? null : CODE.exec(text.slice(0, 40));
  return found ? { letters: found[1] ?? '', number: Number(found[2]), lineNumber } : undefined;
};

/** Numbers of the lines that begin with a number of a log, where the next one goes on counting. */
export function numberedLogLines(lines: readonly Line[]): ReadonlySet<number> {
  const codes = lines.map(codeOf).filter((code) => code !== undefined);
  const counted = new Set<number>();
  codes.forEach((code, index) => {
    const last = codes[index - 1];
    const step = last?.letters === code.letters ? code.number - last.number : 0;
    if (!last || step < 1 || step > MOST_SKIPPED) return;
    counted.add(last.lineNumber).add(code.lineNumber);
  });
  return counted;
}
