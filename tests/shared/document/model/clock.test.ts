import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock, Counters } from '../../../../shared/document/model/clock.ts';
import {
  counterIn,
  countersAbove,
  countersOf,
  highestCounter,
  replicaCount,
} from '../../../../shared/document/model/clock.ts';
import {
  advanceClock,
  clockCovers,
  hasSeen,
  joinClocks,
  nextDot,
} from '../../../../shared/document/model/dots.ts';
import { canonicalText } from '../../../../shared/document/model/json-values.ts';

/** A clock beside the plain table that it stands for. */
interface Both {
  readonly clock: Clock;
  readonly plain: Counters;
}

type Step =
  | { readonly do: 'raise'; readonly of: number; readonly session: string; readonly by: number }
  | { readonly do: 'join'; readonly of: number; readonly with: number };

const session = fc.oneof(
  fc.nat(400).map((index) => `s${index}`),
  // Looks like a number: such keys come first in every table of JavaScript.
  fc.nat(90).map((index) => `${index + 10}`),
  fc.constantFrom('toString', 'toJSON', 'base', 'newer', 'top'),
);

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({ do: fc.constant('raise' as const), of: fc.nat(), session, by: fc.nat(3) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), of: fc.nat(), with: fc.nat() }) },
  ),
  { maxLength: 250 },
);

const start = fc.dictionary(session, fc.integer({ min: 1, max: 40 }), {
  maxKeys: 300,
  noNullPrototype: true,
});

const joined = (a: Counters, b: Counters): Counters => {
  const most = new Map(Object.entries(a));
  for (const [name, counter] of Object.entries(b)) most.set(name, Math.max(counter, most.get(name) ?? 0));
  return Object.fromEntries(most);
};

const counterOf = (plain: Counters, name: string): number =>
  Object.hasOwn(plain, name) ? (plain[name] ?? 0) : 0;

/** Every clock of a history, old ones included: they stay what they were. */
const play = (first: readonly Counters[], history: readonly Step[]): readonly Both[] => {
  const all: Both[] = first.map((plain) => ({ clock: plain, plain }));
  const at = (index: number): Both => all[index % all.length] ?? { clock: {}, plain: {} };
  for (const step of history) {
    const { clock, plain } = at(step.of);
    if (step.do === 'raise') {
      const counter = counterOf(plain, step.session) + step.by;
      const raised = counter === 0 ? plain : joined(plain, { [step.session]: counter });
      all.push({ clock: advanceClock(clock, `${step.session}-${counter}`), plain: raised });
    } else {
      const other = at(step.with);
      all.push({ clock: joinClocks(clock, other.clock), plain: joined(plain, other.plain) });
    }
  }
  return all;
};

const histories = fc.tuple(fc.tuple(start, start), steps);

describe('a clock of any size', () => {
  it('says in every way what the plain table says', () => {
    fc.assert(
      fc.property(histories, session, ([first, history], asked) => {
        for (const { clock, plain } of play(first, history)) {
          expect(canonicalText(clock)).toBe(canonicalText(plain));
          expect(countersOf(clock)).toEqual(plain);
          expect(counterIn(clock, asked)).toBe(counterOf(plain, asked));
          expect(replicaCount(clock)).toBe(Object.keys(plain).length);
          expect(highestCounter(clock)).toBe(Math.max(0, ...Object.values(plain)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has seen, covers and is above another as the plain tables do', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), ([first, history], one, other) => {
        const all = play(first, history);
        const [a, b] = [all[one % all.length], all[other % all.length]];
        if (!a || !b) throw new Error('two clocks');
        const higher = Object.entries(a.plain).filter(
          ([name, counter]) => counter > counterOf(b.plain, name),
        );
        expect(countersAbove(a.clock, b.clock)).toEqual(Object.fromEntries(higher));
        expect(clockCovers(b.clock, a.clock)).toBe(higher.length === 0);
        for (const [name, counter] of Object.entries(a.plain))
          expect(hasSeen(b.clock, `${name}-${counter}`)).toBe(counter <= counterOf(b.plain, name));
        expect(joinClocks(b.clock, a.clock) === b.clock).toBe(higher.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the next dot above all others', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`s${index}`, index]));
    const first = nextDot(many, 'Mine0001');
    expect(first).toBe('Mine0001-300');
    expect(nextDot(advanceClock(many, first), 's7')).toBe('s7-301');
  });
});
