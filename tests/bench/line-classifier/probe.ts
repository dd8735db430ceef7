import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { readLetteredNotes } from './lettered-notes.ts';

export const PROBE = 'tests/fixtures/notes/probe';

/** Rules and weights are made from the first half only; the second says how well they go for lines nobody tuned to. */
export type Half = 'development' | 'check';

export interface ProbeLine {
  readonly file: string;
  readonly lineNumber: number;
  readonly text: string;
  /** `either`: put off, which is a decision for some readers; nobody scores it. */
  readonly kind: 'decision' | 'action' | 'other' | 'either';
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
export function halfOf(text: string): Half {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'check';
}

const KINDS: { readonly [letter: string]: ProbeLine['kind'] } = { d: 'decision', a: 'action', dn: 'either' };

/** The probe: whole notes, each line with its half. */
export function readProbes(root: string): readonly ProbeNotes[] {
  return readLetteredNotes(join(root, PROBE)).map(({ file, text, lines }) => ({
    file,
    text,
    lines: lines.map(({ letters, ...line }) => {
      const kind = KINDS[letters] ?? 'other';
      return { ...line, file, kind, letter: letters, half: halfOf(line.text) };
    }),
  }));
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
    for (const line of lines.filter((one) => one.half === half && one.kind !== 'either')) {
      const got = kinds.get(line.lineNumber) ?? 'left out';
      const isOurs = got === 'decision' || got === 'action';
      if (isOurs && got === line.kind) counts[got].found += 1;
      else if (isOurs) counts[got].wrong += 1;
      if (line.kind !== 'other' && line.kind !== 'either' && got !== line.kind) counts[line.kind].missed += 1;
      if (line.kind === 'other' ? isOurs : got !== line.kind) misses.push({ line, got });
    }
  }
  return { ...counts, misses };
}
