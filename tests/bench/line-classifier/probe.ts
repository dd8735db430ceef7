import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';

const PROBE = 'tests/fixtures/notes/probe';

/** Rules and weights are made from the first half only; the second says how well they go for lines nobody tuned to. */
export type Half = 'development' | 'check';

export interface ProbeLine {
  readonly file: string;
  readonly lineNumber: number;
  readonly text: string;
  readonly kind: 'decision' | 'action' | 'other';
  readonly letter: string;
  readonly half: Half;
}

export interface ProbeNotes {
  readonly file: string;
  /** As a group would have written them, without letters. */
  readonly text: string;
  readonly lines: readonly ProbeLine[];
}

/** Half of all lines by their words, so that adding a line moves no other. */
const halfOf = (text: string): Half =>
  (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'check';

const KINDS: { readonly [letter: string]: ProbeLine['kind'] } = { d: 'decision', a: 'action' };
const OTHERS = 'bqixecon';

const readProbe = (file: string, source: string): ProbeNotes => {
  const rows = source.split(/\r?\n/);
  const lines = rows.flatMap((row, at): ProbeLine[] => {
    const letter = row.charAt(0);
    const kind = KINDS[letter] ?? (OTHERS.includes(letter) && letter !== '' ? 'other' : undefined);
    if (kind === undefined) {
      if (!['', '=', '-'].includes(letter)) throw new Error(`${file}:${at + 1}: no such kind: ${letter}`);
      return [];
    }
    const text = row.slice(2);
    return [{ file, lineNumber: at + 1, text, kind, letter, half: halfOf(text) }];
  });
  return { file, text: rows.map((row) => row.slice(2)).join('\n'), lines };
};

/** The probe: whole notes, each line with the letter of its kind before it (`=` a heading, `-` a rule). */
export function readProbes(root: string): readonly ProbeNotes[] {
  const folder = join(root, PROBE);
  return readdirSync(folder)
    .filter((name) => !name.startsWith('README'))
    .sort()
    .map((name) => readProbe(name, readFileSync(join(folder, name), 'utf8')));
}

/** What the reader makes of each line of notes, by its number; a line that goes on with another is `joined`. */
export type ReadKinds = (text: string) => ReadonlyMap<number, string>;

const readKinds: ReadKinds = (text) => {
  const kinds = new Map<number, string>();
  for (const { lines, kind } of parseNotes(text, { today: '2026-11-30' }).items)
    lines.forEach((line, at) => {
      if (at === 0) kinds.set(line, kind);
      else if (!kinds.has(line)) kinds.set(line, 'joined');
    });
  return kinds;
};

export interface ProbeCounts {
  /** Read as their key says. */
  found: number;
  /** Read so, and are not. */
  wrong: number;
  /** Are so, and were read otherwise. */
  missed: number;
}

export interface ProbeScore {
  readonly decision: ProbeCounts;
  readonly action: ProbeCounts;
  readonly misses: readonly { readonly line: ProbeLine; readonly got: string }[];
}

/** How decisions and actions of one half are read. */
export function scoreProbe(probes: readonly ProbeNotes[], half: Half, read = readKinds): ProbeScore {
  const counts = {
    decision: { found: 0, wrong: 0, missed: 0 },
    action: { found: 0, wrong: 0, missed: 0 },
  };
  const misses: { line: ProbeLine; got: string }[] = [];
  for (const { text, lines } of probes) {
    const kinds = read(text);
    for (const line of lines.filter((one) => one.half === half)) {
      const got = kinds.get(line.lineNumber) ?? 'left out';
      const isOurs = got === 'decision' || got === 'action';
      if (isOurs && got === line.kind) counts[got].found += 1;
      else if (isOurs) counts[got].wrong += 1;
      if (line.kind !== 'other' && got !== line.kind) counts[line.kind].missed += 1;
      if (line.kind === 'other' ? isOurs : got !== line.kind) misses.push({ line, got });
    }
  }
  return { ...counts, misses };
}
