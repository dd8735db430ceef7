import fc from 'fast-check';
import { bytesLaw, damageLaw } from './bytes.ts';
import { erasureLaw } from './erasure.ts';
import { identityLaw } from './identity.ts';
import { joinLaw } from './join.ts';
import { COPIES, histories, type Step, WHOLE } from './operations.ts';
import { oracleLaw } from './oracle-law.ts';
import { retakeLaw, thereAndBackLaw, undoAllLaw, undoAmongPartnersLaw } from './undo.ts';
import { validityLaw } from './validity.ts';
import { withheldLaw } from './withheld.ts';
import { play, type World } from './world.ts';

/** What is drawn beside a history. */
export interface Draws {
  /** All copies in some order: laws about two or three of them take the first ones. */
  readonly order: readonly number[];
  /** What somebody does afterwards. */
  readonly after: readonly Step[];
  readonly profile: 'partners' | 'open';
  /** A whole copy, and any copy. */
  readonly whole: number;
  readonly other: number;
  readonly isPassedOn: boolean;
  /** Where a file is damaged: a place in it, and a bit. */
  readonly at: number;
  readonly bit: number;
}

export const draws: fc.Arbitrary<Draws> = fc.record({
  order: fc.shuffledSubarray([...Array(COPIES).keys()], { minLength: COPIES, maxLength: COPIES }),
  after: histories,
  profile: fc.constantFrom('partners' as const, 'open' as const),
  whole: fc.nat(WHOLE - 1),
  other: fc.nat(COPIES - 1),
  isPassedOn: fc.boolean(),
  at: fc.nat(),
  bit: fc.nat(7),
});

/** A law throws where a world breaks it. */
export interface Law {
  readonly name: string;
  readonly holds: (world: World, draws: Draws) => void;
}

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
export const askEach = (
  names: readonly string[],
  history: readonly Step[],
  drawn: Draws,
  onBroken: (name: string, error: unknown) => void,
): void => {
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
};

/** The same of a long history: mostly undo and redo. */
export const askLong = (history: readonly Step[], drawn: Draws): void => {
  const world = play(history);
  oracleLaw.holds(world, drawn);
  thereAndBackLaw.holds(world, drawn);
  oracleLaw.holds(world, drawn);
};

/** Plays a history and asks every law. `spent` collects milliseconds by law. Throws with the name of a law that is broken. */
export const askAll = (history: readonly Step[], drawn: Draws, spent?: Map<string, number>): void => {
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
};
