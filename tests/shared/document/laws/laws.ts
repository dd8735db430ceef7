import { bytesLaw, damageLaw } from './bytes.ts';
import { comparisonLaw } from './comparison.ts';
import { erasureLaw } from './erasure.ts';
import { identityLaw } from './identity.ts';
import { joinLaw } from './join.ts';
import type { Draws, Law } from './law.ts';
import type { Step } from './operations.ts';
import { oracleLaw } from './oracle-law.ts';
import { turningDownLaw } from './turning-down.ts';
import { retakeLaw, thereAndBackLaw, undoAllLaw, undoAmongPartnersLaw } from './undo.ts';
import { validityLaw } from './validity.ts';
import { withheldLaw } from './withheld.ts';
import { play, type World } from './world.ts';

/**
 * Every law of merging. One history serves all of them, since playing it costs most; those at the end change the world,
 * each a branch of its own, and the last two the world itself.
 */
export const laws: readonly Law[] = [
  joinLaw,
  identityLaw,
  oracleLaw,
  bytesLaw,
  damageLaw,
  validityLaw,
  withheldLaw,
  comparisonLaw,
  turningDownLaw,
  erasureLaw,
  retakeLaw,
  undoAllLaw,
  thereAndBackLaw,
  undoAmongPartnersLaw,
];

/** Playing a history asks of each undo and redo whether it took away what somebody else wrote (`deeds.ts`). */
const playingLaw: Law = {
  name: 'law 6: no undo and no redo takes away what somebody else wrote',
  holds: () => undefined,
};

/** Their names, the law that playing asks among them. */
export const lawNames: readonly string[] = [playingLaw, ...laws].map(({ name }) => name);

/**
 * Plays a history and asks some laws in their order; `onBroken` hears of each that is broken. A broken law may leave its
 * world half changed: the next one gets a world that is played anew.
 */
export function askEach(
  names: readonly string[],
  history: readonly Step[],
  drawn: Draws,
  onBroken: (name: string, error: unknown) => void,
): void {
  let world: World | undefined;
  for (const { name, holds } of [playingLaw, ...laws]) {
    if (!names.includes(name)) continue;
    try {
      world ??= play(history);
      holds(world, drawn);
    } catch (error) {
      world = undefined;
      onBroken(name, error);
    }
  }
}

/** The same of a long history: mostly undo and redo. */
export function askLong(history: readonly Step[], drawn: Draws): void {
  const world = play(history);
  oracleLaw.holds(world, drawn);
  thereAndBackLaw.holds(world, drawn);
  oracleLaw.holds(world, drawn);
}

/** Plays a history and asks every law. `spent` collects milliseconds by law. Throws with the name of a law that is broken. */
export function askAll(history: readonly Step[], drawn: Draws, spent?: Map<string, number>): void {
  const time = (name: string, work: () => void): void => {
    const began = performance.now();
    work();
    spent?.set(name, (spent.get(name) ?? 0) + performance.now() - began);
  };
  let world: World | undefined;
  time('playing', () => {
    world = play(history);
  });
  for (const { name, holds } of laws) {
    try {
      time(name, () => world && holds(world, drawn));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
