import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, join } from '../helpers/copies.ts';
import { histories, patience, runs, type Step, WHOLE } from './operations.ts';
import { differs } from './oracle.ts';
import { play, runStep } from './world.ts';

const profiles = fc.constantFrom('partners' as const, 'open' as const);
const isEdit = (step: Step): boolean => step.step === 'act';

it('law 8: merge(full, edit(redact(full))) keeps every withheld value and takes every edit, in any order with any third copy', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(
      histories,
      histories,
      profiles,
      fc.nat(WHOLE - 1),
      fc.nat(4),
      (before, after, profile, source, other) => {
        const world = play(before);
        runStep(world, { step: 'redact', copy: WHOLE, from: source, profile });
        for (const step of after.filter(isEdit)) runStep(world, { ...step, copy: WHOLE });
        const [full, partial, third] = [source, WHOLE, other === source ? (source + 1) % WHOLE : other].map(
          (index) => world.copies[index],
        );
        if (!full || !partial || !third) throw new Error('three copies');
        const [f, p, t] = [full.document, partial.document, third.document];
        const one = join(join(f, p), t);
        const orders = [
          join(join(p, f), t),
          join(f, join(p, t)),
          join(join(t, p), f),
          join(join(f, t), p),
          join(p, join(t, f)),
        ];
        for (const order of orders) expect(canonical(order)).toBe(canonical(one));
        const known = new Set([...full.known, ...partial.known, ...third.known]);
        const visible = new Set([...full.visible, ...partial.visible, ...third.visible]);
        expect(differs(one, world.log, known, visible)).toBeUndefined();
        const back = join(f, p);
        expect(
          differs(
            back,
            world.log,
            new Set([...full.known, ...partial.known]),
            new Set([...full.visible, ...partial.visible]),
          ),
        ).toBeUndefined();
        // A whole copy that takes in what came of its own redacted one is whole again.
        if (f.gap === undefined) expect(back.gap).toBeUndefined();
      },
    ),
    { numRuns: runs },
  );
});
