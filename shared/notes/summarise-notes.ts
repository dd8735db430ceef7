import { countLines, type ItemKind, type ParsedNotes } from './parsed-notes.ts';

/** What the command line says of notes. `taken + joined + leftOut.length = lines`. */
export interface NotesSummary {
  /** Lines that are not blank. */
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  readonly byKind: { readonly [kind in ItemKind]?: number };
  readonly names: readonly { readonly name: string; readonly line: number; readonly proposedRole: string }[];
}

/** Counts what notes became, and lists what was left out and whose names stand in them. */
export function summariseNotes(parsed: ParsedNotes): NotesSummary {
  const { lines, taken, joined } = countLines(parsed);
  const byKind: { [kind in ItemKind]?: number } = {};
  for (const item of parsed.items) byKind[item.kind] = (byKind[item.kind] ?? 0) + 1;
  const names = parsed.items.flatMap((item) =>
    item.names.map(({ name, proposedRole }) => ({ name, line: item.lines[0] ?? 0, proposedRole })),
  );
  const leftOut = parsed.leftOut.map(({ line, text, why }) => ({ line, text, why }));
  return { lines, taken, joined, leftOut, byKind, names };
}
