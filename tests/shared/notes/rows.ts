import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import type { ParsedNotes } from '../../../shared/notes/parsed-notes.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/notes/', import.meta.url));

export function readFixture(name: string): string {
  return readFileSync(`${fixtures}${name}`, 'utf8');
}

/** `[lines, kind]` of everything, in the order of the notes: `['39+40', 'barrier']`; `out` for what is left out. */
function rowsOf(parsed: ParsedNotes): readonly (readonly [string, string])[] {
  const taken = parsed.items.map((item) => [item.lines[0] ?? 0, item.lines.join('+'), item.kind] as const);
  const out = parsed.leftOut.map(({ line }) => [line, String(line), 'out'] as const);
  return [...taken, ...out].sort((a, b) => a[0] - b[0]).map(([, lines, kind]) => [lines, kind] as const);
}

/** The same as lines of text, for reading beside the notes. */
export function kindsOf(text: string): readonly string[] {
  return rowsOf(parseNotes(text, { today: '2026-11-22' })).map(([lines, kind]) => `${lines} ${kind}`);
}
