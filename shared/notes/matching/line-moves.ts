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
