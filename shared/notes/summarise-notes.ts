import { countLines, type ItemKind, type NotedPerson, type ParsedNotes } from './parsed-notes.ts';

/** One thought as the command line tells it: where it begins, all its lines, what it became and why. */
export interface ItemSummary {
  readonly line: number;
  readonly lines: readonly number[];
  readonly kind: ItemKind;
  readonly why: string;
  readonly text: string;
}

/** What the command line says of notes. `taken + joined + leftOut.length = lines`. */
export interface NotesSummary {
  /** Lines that are not blank. */
  readonly lines: number;
  readonly taken: number;
  readonly joined: number;
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  readonly byKind: { readonly [kind in ItemKind]?: number };
  readonly names: readonly { readonly name: string; readonly line: number; readonly proposedRole: string }[];
  /** Everybody whom the notes name, under all forms of their names. */
  readonly people: readonly NotedPerson[];
  readonly items: readonly ItemSummary[];
}

/** Counts what notes became, and lists what each line is and why, what was left out and whose names stand in them. */
export function summariseNotes(parsed: ParsedNotes): NotesSummary {
  const { lines, taken, joined } = countLines(parsed);
  const byKind: { [kind in ItemKind]?: number } = {};
  for (const item of parsed.items) byKind[item.kind] = (byKind[item.kind] ?? 0) + 1;
  const names = parsed.items.flatMap((item) =>
    item.names.map(({ name, proposedRole }) => ({ name, line: item.lines[0] ?? 0, proposedRole })),
  );
  const leftOut = parsed.leftOut.map(({ line, text, why }) => ({ line, text, why }));
  const items = parsed.items.map((item) => ({
    line: item.lines[0] ?? 0,
    lines: item.lines,
    kind: item.kind,
    why: item.why,
    text: item.text,
  }));
  return { lines, taken, joined, leftOut, byKind, names, people: parsed.people, items };
}
