import fc from 'fast-check';
import { COPIES, histories, type Step, WHOLE } from './operations.ts';
import type { World } from './world.ts';

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
