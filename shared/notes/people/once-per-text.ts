import type { KnownPeople } from './known-people.ts';

/**
 * A reading that is made once for each text of the same notes: its kind, its owners, its pieces and its details ask the
 * same of one line. What was read is kept as long as what the notes know of people.
 */
export function oncePerText<T extends object>(
  read: (text: string, known: KnownPeople) => T,
): (text: string, known: KnownPeople) => T {
  const readings = new WeakMap<KnownPeople, Map<string, T>>();
  return (text, known) => {
    const byText = readings.get(known) ?? new Map<string, T>();
    if (byText.size === 0) readings.set(known, byText);
    const reading = byText.get(text) ?? read(text, known);
    byText.set(text, reading);
    return reading;
  };
}
