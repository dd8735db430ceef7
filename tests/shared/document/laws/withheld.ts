import { join, mustEqual } from '../helpers/copies.ts';
import type { Law } from './law.ts';
import { type Step, WHOLE } from './operations.ts';
import { mustMatch, together } from './oracle-law.ts';
import { branch, runStep } from './world.ts';

const isEdit = (step: Step): boolean => step.step === 'act';

export const withheldLaw: Law = {
  name: 'law 8: merge(full, edit(redact(full))) keeps every withheld value and takes every edit, in any order with any third copy',
  holds: (played, { after, profile, whole, other }) => {
    const world = branch(played);
    runStep(world, { step: 'redact', copy: WHOLE, from: whole, profile });
    for (const step of after.filter(isEdit)) runStep(world, { ...step, copy: WHOLE });
    const [full, partial, third] = [whole, WHOLE, other === whole ? (whole + 1) % WHOLE : other].map(
      (index) => world.copies[index],
    );
    if (!full || !partial || !third) throw new Error('three copies');
    const [f, p, t] = [full.document, partial.document, third.document];
    const back = join(f, p);
    const one = join(back, t);
    mustEqual(join(join(p, f), t), one, '(p f) t');
    mustEqual(join(f, join(p, t)), one, 'f (p t)');
    mustEqual(join(join(t, p), f), one, '(t p) f');
    mustEqual(join(join(f, t), p), one, '(f t) p');
    mustEqual(join(p, join(t, f)), one, 'p (t f)');
    mustMatch(world, { document: one, ...together(world, [full, partial, third]) });
    mustMatch(world, { document: back, ...together(world, [full, partial]) });
    // A whole copy that takes in what came of its own redacted one is whole again.
    if (f.gap === undefined && back.gap !== undefined) throw new Error('the whole copy has a gap');
  },
};
