/** Where each line of earlier notes stands now, by its words; lines that are gone, and blank ones, are left out. */
export function lineMoves(earlier: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  for (const [at, line] of now.entries()) {
    const words = line.trim();
    const known = places.get(words);
    if (known) known.push(at + 1);
    else places.set(words, [at + 1]);
  }
  const taken = new Map<string, number>();
  const moves = new Map<number, number>();
  for (const [at, line] of earlier.entries()) {
    const words = line.trim();
    const count = taken.get(words) ?? 0;
    const place = words === '' ? undefined : places.get(words)?.[count];
    if (place === undefined) continue;
    taken.set(words, count + 1);
    moves.set(at + 1, place);
  }
  return moves;
}

/** Whether notes say line for line what earlier ones said; blank lines and spaces at the ends do not count. */
export function areSameNotes(earlier: readonly string[], now: readonly string[]): boolean {
  const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean);
  const [before, after] = [filled(earlier), filled(now)];
  return before.length === after.length && before.every((line, at) => line === after[at]);
}
