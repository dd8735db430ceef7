import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/document.ts';
import { merge } from '../../../../shared/document/merge.ts';
import { unTake } from '../../../../shared/document/un-take.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { type Act, histories, patience, runs, type Step } from './operations.ts';
import { differs } from './oracle.ts';
import { type Copy, play, runStep, type World } from './world.ts';

/** What people see of the live records: values without stamps; a cleared field is as good as none. */
const shown = (document: ProjectDocument): string[] =>
  Object.entries(document.records)
    .filter(([kind]) => kinds.kindOf(kind))
    .flatMap(([kind, table]) =>
      Object.entries(table).map(([id, record]) => {
        const fields = Object.entries(record).filter(([key, value]) => /^[a-z]/.test(key) && value !== null);
        return `${kind} ${id} ${JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
      }),
    )
    .sort();

const isOwn = (step: Step): step is Extract<Step, { step: 'act' }> =>
  step.step === 'act' && !['undo', 'redo', 'erase'].includes(step.act.do);

const times = (world: World, count: number, act: Act) => {
  for (let index = 0; index < count; index += 1) runStep(world, { step: 'act', copy: 0, act });
};

it('law 6: undoing everything shows what was there, redoing everything what was made', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, histories, (before, history) => {
      const world = play(before);
      runStep(world, { step: 'reopen', copy: 0 });
      const [copy] = world.copies;
      if (!copy) throw new Error('a copy');
      const start = copy.document;
      for (const step of history.filter(isOwn)) runStep(world, { ...step, copy: 0 });
      const end = copy.document;
      times(world, history.length, { do: 'undo' });
      const contested = /"-"/.test(JSON.stringify(start.records));
      if (!contested && !/"!"/.test(JSON.stringify(start)))
        expect(shown(copy.document)).toEqual(shown(start));
      times(world, history.length, { do: 'redo' });
      if (!contested && !/"!"/.test(JSON.stringify(start))) expect(shown(copy.document)).toEqual(shown(end));
    }),
    { numRuns: runs },
  );
});

it('law 6: undo among partners never removes a write that was not seen', { timeout: patience }, () => {
  const undoing: Step = { step: 'act', copy: 0, act: { do: 'undo' } };
  fc.assert(
    fc.property(histories, fc.nat(4), (history, from) => {
      const world = play(history);
      runStep(world, { step: 'late', copy: 0, act: { do: 'undo' }, from });
      for (let index = 0; index < 5; index += 1) runStep(world, undoing);
      for (const { document, known, visible } of world.copies) {
        expect(differs(document, world.log, known, visible)).toBeUndefined();
      }
    }),
    { numRuns: runs },
  );
});

it('law 6: a copy that was taken in and out again can be taken in again, with all its writes', {
  timeout: patience,
}, () => {
  const write: Act = { do: 'write', kind: 'note', id: 'n1', field: 'text' };
  fc.assert(
    fc.property(histories, fc.boolean(), (history, isPassedOn) => {
      const world = play(history);
      const [mine, , third] = world.copies;
      if (!mine || !third) throw new Error('three copies');
      const isRight = ({ document, known, visible }: Copy) =>
        expect(differs(document, world.log, known, visible)).toBeUndefined();
      const before = { ...mine, known: [...mine.known], visible: [...mine.visible] };
      runStep(world, { step: 'merge', copy: 0, from: 1 });
      const taken = { before: before.document, after: mine.document };
      // Somebody may have had it from us meanwhile.
      if (isPassedOn) runStep(world, { step: 'merge', copy: 2, from: 0 });
      const out = unTake(mine.document, taken);
      expect(out).toBe(taken.before === taken.after ? undefined : before.document);
      if (out) {
        mine.document = out;
        mine.known.clear();
        mine.visible.clear();
        for (const number of before.known) mine.known.add(number);
        for (const number of before.visible) mine.visible.add(number);
      }
      runStep(world, { step: 'reopen', copy: 0 });
      runStep(world, { step: 'act', copy: 0, act: write });
      isRight(mine);
      expect(unTake(mine.document, taken)).toBeUndefined();
      runStep(world, { step: 'merge', copy: 0, from: 1 });
      expect(merge(mine.document, taken.after, rules).document).toBe(mine.document);
      isRight(mine);
      runStep(world, { step: 'merge', copy: 2, from: 0 });
      isRight(third);
    }),
    { numRuns: runs },
  );
});
